package org.chancery.annotate.actor;

/** Tells whether a lone name in a headline does or owns what only a person of state does. */
final class HeadlineSubject {
  private HeadlineSubject() {}

  static boolean is(PersonPhrase phrase) {
    Words words = phrase.words();
    int next = phrase.end();
    if (words.possessive(next)) {
      for (int i = next + 1; i < next + 5 && words.inside(i); i++) {
        if (WordList.HEADLINE_NOUNS.has(words.lower(i))) {
          return true;
        }
      }
      return false;
    }
    if (WordList.HEADLINE_NOUNS.has(words.lower(next))) {
      return true;
    }
    if (words.lower(next).equals("to") || words.tag(next).equals("MD")) {
      return WordList.HEADLINE_VERBS.has(words.lemma(next + 1));
    }
    if (words.tag(next).equals("RB")) {
      next++;
    }
    boolean verb = words.tag(next).startsWith("VB") || words.tag(next).equals("NNS");
    return verb && WordList.HEADLINE_VERBS.has(words.lemma(next))
        || acts(words, phrase.head())
        || words.relation(phrase.head()).equals("conj") && acts(words, words.head(phrase.head()));
  }

  private static boolean acts(Words words, int noun) {
    return words.relation(noun).startsWith("nsubj")
        && WordList.HEADLINE_VERBS.has(words.lemma(words.head(noun)));
  }
}
