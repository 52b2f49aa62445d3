package org.chancery.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes and compares what only its holder may know. */
final class Secrets {
  private static final int BYTES = 16;

  private Secrets() {}

  /** Returns a new secret that nobody can guess. */
  static String create() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns whether they are the same, in a time that does not tell how much of them is. */
  static boolean same(String secret, @Nullable String shown) {
    return shown != null && MessageDigest.isEqual(bytes(secret), bytes(shown));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
