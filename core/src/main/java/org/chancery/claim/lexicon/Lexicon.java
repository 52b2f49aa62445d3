package org.chancery.claim.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The lexicon of frames and stage operators.
 *
 * @param frames the frames, in the order in which they are tried
 * @param operators the stage operators
 * @param words the word classes
 * @param acts what agreements, transfers and measures need beside their frames
 */
public record Lexicon(List<Frame> frames, List<Operator> operators, Words words, Acts acts) {
  /** Checks that nothing is missing and copies the lists. */
  public Lexicon {
    frames = List.copyOf(frames);
    operators = List.copyOf(operators);
    requireNonNull(words, "words");
    requireNonNull(acts, "acts");
  }

  /** Returns the operator a verb is, by lemma or by lemma and particle. */
  public Optional<Operator> verbOperator(String lemma) {
    return operators.stream().filter(o -> o.verbs().contains(lemma)).findFirst();
  }

  /** Returns the operator a noun is. */
  public Optional<Operator> nounOperator(String lemma) {
    return operators.stream().filter(o -> o.nouns().contains(lemma)).findFirst();
  }

  /** Returns the operator an adjective or participle is. */
  public Optional<Operator> modifier(String word) {
    return operators.stream().filter(o -> o.modifiers().contains(word)).findFirst();
  }
}
