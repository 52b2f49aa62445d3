package org.chancery.annotate.actor;

import java.util.Set;

/** The verbs that hand a quotation to its speaker. */
final class SpeechVerbs {
  private static final Set<String> VERBS =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "write",
          "tweet",
          "declare",
          "announce",
          "stress",
          "note",
          "explain",
          "remark",
          "reply",
          "answer",
          "insist",
          "warn",
          "quote",
          "cite",
          "continue");

  private SpeechVerbs() {}

  static boolean has(String lemma) {
    return VERBS.contains(lemma);
  }
}
