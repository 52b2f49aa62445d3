package org.chancery.annotate.nlp.greedy;

import static java.util.Objects.requireNonNull;

/**
 * A step of the parser: which arc it draws between the top of the stack and the next word, and
 * where the two go.
 *
 * @param arc the arc
 * @param move what becomes of the two words
 * @param relation the relation of the arc; empty where there is none
 */
record Transition(Arc arc, Move move, String relation) {
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
    int second = written.indexOf('_', 2);
    if (second != 3) {
      throw new IllegalArgumentException("not a transition: " + written);
    }
    Arc arc =
        switch (written.charAt(0)) {
          case 'L' -> Arc.LEFT;
          case 'R' -> Arc.RIGHT;
          case 'N' -> Arc.NONE;
          default -> throw new IllegalArgumentException("not a transition: " + written);
        };
    Move move =
        switch (written.charAt(2)) {
          case 'S' -> Move.SHIFT;
          case 'R' -> Move.REDUCE;
          case 'P' -> Move.PASS;
          default -> throw new IllegalArgumentException("not a transition: " + written);
        };
    return new Transition(arc, move, written.substring(second + 1));
  }
}
