package org.chancery.annotate.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/**
 * The words that a report writes small: in a headline full of capitals they are no names.
 *
 * @param small the words
 */
record Vocabulary(Set<String> small) {
  Vocabulary {
    small = Set.copyOf(small);
  }

  static Vocabulary of(List<SourceSentence> sentences) {
    Set<String> small = new HashSet<>();
    for (SourceSentence sentence : sentences) {
      if (sentence.block() == BlockType.HEADLINE) {
        continue;
      }
      for (Token token : sentence.parsed().tokens()) {
        if (Character.isLowerCase(token.text().charAt(0)) && !token.tag().startsWith("NNP")) {
          small.add(token.text());
          small.add(token.lemma());
        }
      }
    }
    return new Vocabulary(small);
  }

  boolean has(String word) {
    return small.contains(word);
  }
}
