package org.chancery.annotate.actor;

/** Tells by grammar whether a run of capitals is a person: it says, is met, or has a visit. */
final class PersonalRelations {
  private PersonalRelations() {}

  static boolean show(Words words, NameRun run) {
    if (words.lower(run.end()).equals("to")
        && words.tag(run.end() + 1).equals("VB")
        && WordList.HUMAN_VERBS.has(words.lemma(run.end() + 1))) {
      return true;
    }
    int at = words.headOf(run.first(), run.end());
    for (int steps = 0; words.relation(at).equals("conj") && steps < 5; steps++) {
      at = words.head(at);
    }
    int head = words.head(at);
    String relation = words.relation(at);
    if (relation.startsWith("nsubj") || relation.equals("dobj")) {
      return WordList.HUMAN_VERBS.has(words.lemma(head));
    }
    if (relation.equals("poss")) {
      return WordList.HEADLINE_NOUNS.has(words.lower(head))
          || WordList.HEADLINE_NOUNS.has(words.lemma(head));
    }
    if (relation.equals("pobj")) {
      int above = words.head(head);
      boolean with = words.lower(head).matches("with|between|by|alongside|from|to|of|for");
      return with
          && (WordList.HUMAN_VERBS.has(words.lemma(above))
              || WordList.HEADLINE_NOUNS.has(words.lemma(above))
              || WordList.HEADLINE_NOUNS.has(words.lower(above)));
    }
    return false;
  }
}
