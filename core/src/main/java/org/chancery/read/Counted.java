package org.chancery.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Bytes that are counted as they are taken. */
class Counted extends FilterInputStream {
  private final LongConsumer told;
  private long count;

  Counted(InputStream in) {
    this(in, taken -> {});
  }

  /**
   * Counts the bytes of {@code in}.
   *
   * @param told is told of each number of bytes taken
   */
  Counted(InputStream in, LongConsumer told) {
    super(in);
    this.told = told;
  }

  /** Returns how many have been taken. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    add(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    add(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    add(skipped);
    return skipped;
  }

  /**
   * Takes note of bytes taken.
   *
   * @throws IOException if there must be no more
   */
  void add(long taken) throws IOException {
    count += taken;
    told.accept(taken);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
