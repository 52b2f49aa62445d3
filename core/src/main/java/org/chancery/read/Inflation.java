package org.chancery.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Inflated bytes, watched: text shrinks to a tenth, a bomb to a thousandth. */
final class Inflation extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final long RATIO = 150;

  private final LongSupplier packed;
  private long inflated;

  /**
   * Watches {@code in}.
   *
   * @param packed tells how many bytes have been taken from the packed file so far
   */
  Inflation(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long units) throws BombException {
    inflated += units;
    if (inflated > HARMLESS && inflated > RATIO * packed.getAsLong()) {
      throw new BombException();
    }
  }

  /** Says that a packed file inflates as only traps do. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("it inflates more than " + RATIO + " times");
    }
  }
}
