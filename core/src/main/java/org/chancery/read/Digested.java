package org.chancery.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.chancery.model.Sha256;

/** Bytes that are hashed as they are taken, so that the hash is of those and no others. */
final class Digested extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Sha256.begun();
  private long count;
  private boolean ended;

  Digested(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    // A file that grows while it is read has ended where its reader was told that it does.
    int read = ended ? -1 : super.read(buffer, offset, length);
    if (read < 0) {
      ended = true;
      return read;
    }
    digest.update(buffer, offset, read);
    count += read;
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    // What is passed over is of the file, too.
    int read = read(new byte[(int) Math.max(0, Math.min(n, BUFFER))]);
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Takes what is left, but not much more than {@code most}; returns whether that was all. */
  boolean finish(long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long end = count > Long.MAX_VALUE - most ? Long.MAX_VALUE : count + most;
    while (!ended && count <= end) {
      read(buffer, 0, BUFFER);
    }
    return ended;
  }

  /** Returns how many bytes have been taken. */
  long count() {
    return count;
  }

  /** Returns the hash of the bytes taken; it can be had once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
