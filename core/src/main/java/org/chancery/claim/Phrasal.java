package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Verbs that mean something only with their noun: {@code take effect}, {@code come into force}. */
final class Phrasal {
  private Phrasal() {}

  /** Returns the lemmas of a verb: alone, with its object, with its preposition and noun. */
  static List<String> of(Sentence sentence, Token verb) {
    List<String> lemmas = new ArrayList<>(List.of(verb.lemma()));
    for (Token child : sentence.children(verb.index())) {
      if (child.relation().equals("dobj") || child.relation().equals("prt")) {
        lemmas.add(verb.lemma() + " " + child.lemma());
      } else if (child.relation().equals("prep")) {
        for (Token noun : sentence.children(child.index(), "pobj")) {
          lemmas.add(verb.lemma() + " " + child.lemma() + " " + noun.lemma());
        }
      }
    }
    return lemmas;
  }
}
