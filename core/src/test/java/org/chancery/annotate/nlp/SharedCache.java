package org.chancery.annotate.nlp;

import java.nio.file.Path;

/** Where test runs keep the decoded models. */
public final class SharedCache {
  private SharedCache() {}

  /** Returns the directory, the one that the command uses. */
  public static Path directory() {
    return SharedParser.CACHE;
  }
}
