package org.chancery.annotate.nlp;

import java.nio.file.Path;
import java.util.Map;

/** Finds the directory for what is worth keeping between runs and may be deleted at any time. */
public final class CacheDirectory {
  private CacheDirectory() {}

  /**
   * Returns {@code $CHANCERY_CACHE}, else {@code $XDG_CACHE_HOME/chancery}, else {@code
   * ~/.cache/chancery}. It need not exist.
   *
   * @param environment the variables of the environment; empty ones count as missing
   * @param home the user's home directory
   */
  public static Path find(Map<String, String> environment, Path home) {
    String own = environment.getOrDefault("CHANCERY_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (shared.isEmpty() ? home.resolve(".cache") : Path.of(shared)).resolve("chancery");
  }
}
