package org.chancery.annotate.time;

import org.jspecify.annotations.Nullable;

/** A rule that several others ask at the same word: its answers are kept with the words. */
record Remembered(Rule rule) implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    return words.remember(rule, at);
  }
}
