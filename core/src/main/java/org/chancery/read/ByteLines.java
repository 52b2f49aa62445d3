package org.chancery.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, so that one line in another encoding does not spoil the rest. A
 * line beyond the limit is passed over without being held.
 */
final class ByteLines {
  private static final int LONGEST = 32 << 20;

  private final InputStream in;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Returns the next line without its line feed, or null at the end. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    tooLong = false;
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    number++;
    for (; unit >= 0 && unit != '\n'; unit = in.read()) {
      if (line.size() < LONGEST) {
        line.write(unit);
      } else {
        tooLong = true;
      }
    }
    return line.toByteArray();
  }

  /** Returns the number of the line last returned, from 1. */
  int number() {
    return number;
  }

  /** Returns whether the line last returned was cut. */
  boolean tooLong() {
    return tooLong;
  }
}
