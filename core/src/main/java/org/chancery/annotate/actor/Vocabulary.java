package org.chancery.annotate.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/**
 * The words that a report writes small: in a headline full of capitals they are no names.
 *
 * @param small the words
 * @param names the words that it writes with a capital inside a sentence and never small
 */
record Vocabulary(Set<String> small, Set<String> names) {
  Vocabulary {
    small = Set.copyOf(small);
    names = Set.copyOf(names);
  }

  static Vocabulary of(List<SourceSentence> sentences) {
    Set<String> small = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (SourceSentence sentence : sentences) {
      if (sentence.block() == BlockType.HEADLINE) {
        continue;
      }
      boolean inside = false;
      for (Token token : sentence.parsed().tokens()) {
        if (Character.isLowerCase(token.text().charAt(0)) && !token.tag().startsWith("NNP")) {
          small.add(token.text());
          small.add(token.lemma());
        }
        if (inside
            && token.tag().equals("NNP")
            && Character.isUpperCase(token.text().charAt(0))
            && token.text().length() > 1) {
          names.add(token.text());
        }
        inside = true;
      }
    }
    names.removeIf(n -> small.contains(n.toLowerCase(Locale.ROOT)));
    return new Vocabulary(small, names);
  }

  boolean names(String word) {
    return names.contains(word);
  }

  boolean has(String word) {
    return small.contains(word);
  }
}
