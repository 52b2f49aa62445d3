package org.chancery.app.watch;

import org.chancery.read.Fetched;
import org.jspecify.annotations.Nullable;

/** What a server answers to whom it lets in. */
sealed interface Answer {
  /** It is as it was the last time. */
  record Unchanged() implements Answer {}

  /**
   * It is this.
   *
   * @param fetched what came
   * @param etag its entity tag, or null
   * @param lastModified when it was changed, in the server's words, or null
   */
  record Body(Fetched fetched, @Nullable String etag, @Nullable String lastModified)
      implements Answer {}
}
