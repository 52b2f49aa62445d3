package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Splits a text into its lines that hold something. */
final class Lines {
  private Lines() {}

  /** Returns the lines of {@code text} that are not white, without the white space around them. */
  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int line = 0;
    boolean gap = true;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !ends(text.charAt(end))) {
        end++;
      }
      Piece piece = new Piece(new Span(start, end), text.substring(start, end), line, gap, null);
      Piece core = piece.part(0, piece.text().length(), null);
      if (core.text().isEmpty()) {
        gap = true;
      } else {
        pieces.add(core);
        gap = false;
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
      line++;
    }
    return pieces;
  }

  /** Returns whether a unit is white space of any kind, no-break spaces included. */
  static boolean white(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean ends(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
  }
}
