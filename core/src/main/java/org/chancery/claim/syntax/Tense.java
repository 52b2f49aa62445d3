package org.chancery.claim.syntax;

/** The form of a verb, as far as stages need it. */
public enum Tense {
  /** {@code met}, {@code was met}. */
  PAST,
  /** {@code has met}, {@code had met}. */
  PERFECT,
  /** {@code meets}. */
  PRESENT,
  /** {@code is meeting}, {@code was meeting}. */
  PROGRESSIVE,
  /** {@code will meet}. */
  FUTURE,
  /** {@code may meet}, {@code could meet}. */
  POSSIBLE,
  /** {@code would meet}. */
  CONDITIONAL,
  /** {@code should meet}, {@code must meet}. */
  OBLIGATION,
  /** {@code to meet}. */
  INFINITIVE,
  /** {@code meeting}, without an auxiliary. */
  GERUND,
  /** A participle without auxiliary: {@code invited}, {@code postponed}. */
  PARTICIPLE,
  /** A bare form: {@code meet}. */
  BARE
}
