package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import org.chancery.model.Span;

/**
 * A word of a sentence, as tagged and parsed.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the report
 * @param text the word as written
 * @param lemma its base form in lower case
 * @param tag its part of speech, Penn Treebank ({@code NNP}, {@code VBD})
 * @param head the index of the word it depends on, or -1 for the root
 * @param relation the grammatical relation to the head, in ClearNLP's names ({@code nsubj}, {@code
 *     dobj}, {@code nsubjpass}, {@code agent}, {@code prep}, {@code pobj}, {@code poss})
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, String relation) {
  /** Checks that nothing is missing. */
  public Token {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(lemma, "lemma");
    requireNonNull(tag, "tag");
    requireNonNull(relation, "relation");
  }

  /** Returns whether the word is tagged as a verb (modals are not). */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Returns whether the word is tagged as a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }
}
