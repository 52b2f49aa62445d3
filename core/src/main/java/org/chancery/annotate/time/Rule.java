package org.chancery.annotate.time;

import org.jspecify.annotations.Nullable;

/** One family of date expressions. */
interface Rule {
  /** Returns what the words from {@code at} on say by this rule, or null. */
  @Nullable Match match(Words words, int at);

  /**
   * What a rule has read.
   *
   * @param end the word after the last one read
   * @param value what they mean
   */
  record Match(int end, DateValue value) {}
}
