package org.chancery.annotate.nlp.greedy;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of the parser: which arc it draws between the top of the stack and the next word, and
 * where the two go.
 *
 * @param arc the arc
 * @param move what becomes of the two words
 * @param relation the relation of the arc; empty where there is none
 */
record Transition(Arc arc, Move move, String relation) {
  /** The letters of the arcs and of the moves, in their order. */
  private static final String ARCS = "LRN";

  private static final String MOVES = "SRP";
  private static final Pattern WRITTEN = Pattern.compile("([" + ARCS + "])_([" + MOVES + "])_(.*)");

  /** An arc between the top of the stack and the next word. */
  enum Arc {
    /** From the next word to the top of the stack. */
    LEFT,
    /** From the top of the stack to the next word. */
    RIGHT,
    /** No arc. */
    NONE
  }

  /** What becomes of the top of the stack and the next word. */
  enum Move {
    /** The next word goes on the stack, with what was set aside. */
    SHIFT,
    /** The top of the stack is done with. */
    REDUCE,
    /** The top of the stack is set aside until the next shift. */
    PASS
  }

  Transition {
    requireNonNull(arc, "arc");
    requireNonNull(move, "move");
    if ((arc == Arc.NONE) != relation.isEmpty()) {
      throw new IllegalArgumentException("an arc has a relation, and nothing else has one");
    }
  }

  /**
   * Reads a transition as models write it: {@code L_R_nsubj}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Transition read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a transition: " + written);
    }
    return new Transition(
        Arc.values()[ARCS.indexOf(parts.group(1))],
        Move.values()[MOVES.indexOf(parts.group(2))],
        parts.group(3));
  }
}
