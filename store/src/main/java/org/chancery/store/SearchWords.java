package org.chancery.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for: sentences that have all of the terms.
 *
 * @param terms the terms, at least one
 */
public record SearchWords(List<Term> terms) {
  /**
   * Words that must follow each other.
   *
   * @param words the words, folded
   * @param prefix whether the last is but the beginning of a word
   */
  public record Term(List<String> words, boolean prefix) {
    /** Copies the list. */
    public Term {
      words = List.copyOf(words);
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no term
   */
  public SearchWords {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("there is no word in it");
    }
  }

  /**
   * Returns what is meant by words as they were typed. Case, accents and English endings do not
   * count.
   *
   * @param typed words; several in one string must follow each other; an asterisk at the end of one
   *     stands for the rest of the word
   * @throws IllegalArgumentException if none of them has a letter or digit
   */
  public static SearchWords of(List<String> typed) {
    List<Term> terms = new ArrayList<>();
    for (String each : typed) {
      String folded = FoldedText.of(each);
      if (!folded.isEmpty()) {
        terms.add(new Term(List.of(folded.split(" ", -1)), each.strip().endsWith("*")));
      }
    }
    return new SearchWords(terms);
  }
}
