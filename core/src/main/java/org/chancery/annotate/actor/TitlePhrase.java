package org.chancery.annotate.actor;

import org.jspecify.annotations.Nullable;

/**
 * An office as a sentence words it: {@code Russia's new foreign minister}.
 *
 * @param first index of its first word, determiner and owner included
 * @param titleFirst index of the first word of the bare title
 * @param titleEnd index after the bare title
 * @param end index after its last word ({@code of Greece} included)
 * @param title the title
 * @param country whose office it is, or null
 * @param organization the organisation whose office it is, or null
 * @param owner the word of a possessor that is no state ({@code his}, {@code Costa}), or -1
 * @param former whether it is told to be held no more
 * @param indefinite whether it says {@code a} or {@code an}
 */
record TitlePhrase(
    int first,
    int titleFirst,
    int titleEnd,
    int end,
    Title title,
    @Nullable String country,
    @Nullable String organization,
    int owner,
    boolean former,
    boolean indefinite) {

  boolean covers(int i) {
    return first <= i && i < end;
  }

  /** Returns whether something tells which holder of the title is meant. */
  boolean isBare() {
    return first == titleFirst && end == titleEnd;
  }
}
