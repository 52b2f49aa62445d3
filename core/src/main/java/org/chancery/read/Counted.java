package org.chancery.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they are taken. */
final class Counted extends FilterInputStream {
  private long count;

  Counted(InputStream in) {
    super(in);
  }

  /** Returns how many have been taken. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count += unit < 0 ? 0 : 1;
    return unit;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count += Math.max(0, read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
