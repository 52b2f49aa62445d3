package org.chancery.present.export;

import java.io.IOException;

/**
 * Content lines of a calendar, none longer than 75 octets of UTF-8 (RFC 5545, 3.1). Libraries count
 * characters; a line of Greek or Korean then is two or three times too long.
 */
final class FoldedLines {
  private static final int MOST = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** Writes a line and its end; what goes on is on lines that begin with a space. */
  static void write(String line, Appendable out) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      int length = length(point);
      if (octets + length > MOST) {
        out.append(END).append(' ');
        octets = 1;
      }
      out.append(line, i, i + Character.charCount(point));
      octets += length;
      i += Character.charCount(point);
    }
    out.append(END);
  }

  private static int length(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
