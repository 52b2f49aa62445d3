package org.chancery.read;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A member's bytes: who has read them must not close the archive. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The archive goes on behind this member.
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
