package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Inflated bytes, watched: text shrinks to a tenth, a bomb to a thousandth. */
final class Inflation extends Counted {
  private static final long HARMLESS = 64L << 20;
  private static final long RATIO = 150;

  private final LongSupplier packed;

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
  void add(long taken) throws IOException {
    super.add(taken);
    if (count() > HARMLESS && count() > RATIO * packed.getAsLong()) {
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
