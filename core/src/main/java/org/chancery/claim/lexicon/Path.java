package org.chancery.claim.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A grammatical way from a trigger to the words that fill a slot.
 *
 * @param function the grammatical function
 * @param preposition the preposition, for {@link Function#PREPOSITION}; empty otherwise
 */
public record Path(Function function, String preposition) {

  /** A grammatical function, read the same in the active and the passive. */
  public enum Function {
    /** Who acts: the subject, or in a passive the agent. */
    SUBJECT,
    /** What is acted on: the object, or in a passive the subject. */
    OBJECT,
    /** The possessor of a noun: {@code the king's visit}. */
    POSSESSOR,
    /**
     * A name or nationality set before a noun: {@code the Moscow trip}, {@code U.S.-Japan talks}.
     */
    COMPOUND,
    /**
     * An adjective of nationality, or a name that has none, before a noun: {@code U.S. tariffs}.
     */
    ADJECTIVE,
    /** A state's full name before a noun: {@code Russia sanctions}. */
    NAME,
    /** To whom something is given, without a preposition: {@code sent Jordan rifles}. */
    DATIVE,
    /** Whoever is named within what is acted on: {@code banned firms that helped Belarus}. */
    WITHIN,
    /** Whoever undergoes a measure: {@code Chad faces U.S. sanctions}. */
    UNDERGOER,
    /** Whoever gave the reason for a measure: {@code sanctions over Chad's tests}. */
    REASON,
    /** The object of a preposition. */
    PREPOSITION
  }

  /** Checks that both are given. */
  public Path {
    requireNonNull(function, "function");
    requireNonNull(preposition, "preposition");
  }

  /**
   * Reads a path as the lexicon writes it: {@code subject}, {@code object}, {@code possessor},
   * {@code compound}, or a preposition such as {@code with}.
   */
  static Path parse(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Function function : Function.values()) {
      if (function.name().equals(name) && function != Function.PREPOSITION) {
        return new Path(function, "");
      }
    }
    return new Path(Function.PREPOSITION, word);
  }
}
