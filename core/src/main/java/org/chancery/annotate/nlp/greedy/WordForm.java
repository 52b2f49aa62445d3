package org.chancery.annotate.nlp.greedy;

import java.util.List;

/** What the models are told of a word whatever its sentence, as hashes. */
final class WordForm {
  private final String simplified;
  private final String lower;
  private final long simplifiedHash;
  private final long lowerHash;
  private final long shapeHash;
  private final long ambiguityHash;
  private final long[] ambiguity;
  private final long[] clusters;
  private final long[] firstLook;
  private final long[] insideLook;

  /**
   * Hashes what is known of a word.
   *
   * @param simplified the word, its digits and marks made alike
   * @param lower the same in small letters
   * @param shape how its letters look, repetitions left out
   * @param ambiguity the tags it may have; none where it is unknown
   * @param clusters the hashes of the clusters it is in
   * @param firstLook what is seen of its letters where it begins a sentence
   * @param insideLook and where it does not
   */
  WordForm(
      String simplified,
      String lower,
      String shape,
      List<String> ambiguity,
      long[] clusters,
      List<String> firstLook,
      List<String> insideLook) {
    this.simplified = simplified;
    this.lower = lower;
    this.simplifiedHash = FeatureHash.of(simplified);
    this.lowerHash = FeatureHash.of(lower);
    this.shapeHash = FeatureHash.of(shape);
    this.ambiguityHash = ambiguity.isEmpty() ? 0 : FeatureHash.of(String.join("_", ambiguity));
    this.ambiguity = hashes(ambiguity);
    this.clusters = clusters;
    this.firstLook = hashes(firstLook);
    this.insideLook = hashes(insideLook);
  }

  static long[] hashes(List<String> values) {
    return values.stream().mapToLong(FeatureHash::of).toArray();
  }

  /** Returns the word, its digits and marks made alike. */
  String simplified() {
    return simplified;
  }

  /**
   * Returns the hash of what does not depend on the sentence.
   *
   * @param length how many letters, of an affix
   */
  long hash(Facet facet, int length) {
    return switch (facet) {
      case word_form_simplified -> simplifiedHash;
      case word_form_simplified_lowercase -> lowerHash;
      case word_shape -> shapeHash;
      case ambiguity_classes -> ambiguityHash;
      case prefix -> length < lower.length() ? FeatureHash.of(lower.substring(0, length)) : 0;
      case suffix ->
          length < lower.length() ? FeatureHash.of(lower.substring(lower.length() - length)) : 0;
      default -> throw new IllegalArgumentException("not known of a word alone: " + facet);
    };
  }

  /** Returns the hashes of the tags that the word may have. */
  long[] ambiguity() {
    return ambiguity;
  }

  /** Returns the hashes of the clusters the word is in. */
  long[] clusters() {
    return clusters;
  }

  /**
   * Returns the hashes of what is seen of its letters.
   *
   * @param first whether the word begins its sentence, where a capital says nothing
   */
  long[] look(boolean first) {
    return first ? firstLook : insideLook;
  }
}
