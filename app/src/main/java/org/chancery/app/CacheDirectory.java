package org.chancery.app;

import java.nio.file.Path;
import java.util.Map;

/** Where decoded models are kept between runs. */
final class CacheDirectory {
  private CacheDirectory() {}

  /** Returns {@code $CHANCERY_CACHE}, else {@code chancery} in the user's cache directory. */
  static Path locate(Map<String, String> environment, String home) {
    String own = environment.getOrDefault("CHANCERY_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String users = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (users.isEmpty() ? Path.of(home, ".cache") : Path.of(users)).resolve("chancery");
  }
}
