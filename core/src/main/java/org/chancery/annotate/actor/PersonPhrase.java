package org.chancery.annotate.actor;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names a person, or an office, in one sentence.
 *
 * @param words the sentence
 * @param first index of its first word
 * @param end index after its last
 * @param run the name, or null where there is only an office
 * @param title the office, or null
 * @param country the state a possessive or 'of' tells, or null
 * @param gender what an honorific or title tells
 * @param evident whether something besides capitals shows that the name is a person's
 */
record PersonPhrase(
    Words words,
    int first,
    int end,
    @Nullable NameRun run,
    @Nullable TitlePhrase title,
    @Nullable String country,
    Gender gender,
    boolean evident) {

  boolean covers(int i) {
    return first <= i && i < end;
  }

  /** Returns the same phrase as one that tells a name and a state, but no office. */
  PersonPhrase withoutOffice() {
    return new PersonPhrase(words, first, end, run, null, country, gender, evident);
  }

  /** Returns the grammatical head: that of the name, if there is one. */
  int head() {
    if (run != null) {
      return words.headOf(run.first(), run.end());
    }
    return title != null ? title.titleEnd() - 1 >= first ? headOfTitle(title) : first : first;
  }

  private int headOfTitle(TitlePhrase of) {
    return words.headOf(of.titleFirst(), of.titleEnd());
  }
}
