package org.chancery.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, FIPS 180-4. */
public final class Sha256 {
  private Sha256() {}

  /** Returns the hash of the bytes, 64 lower-case hexadecimal digits. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(begun().digest(bytes));
  }

  /** Returns a hash of nothing yet, to be fed. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
