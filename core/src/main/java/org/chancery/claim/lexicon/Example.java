package org.chancery.claim.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sentence of our own and the claims it must give, in the short form that the tests print.
 *
 * @param text the sentence
 * @param headline whether it is read as a headline rather than as body text
 * @param claims its claims: kind, stage, then {@code role=actor}, {@code country=XX}
 */
public record Example(String text, boolean headline, List<String> claims) {
  /** Checks that a text is given and copies the list. */
  public Example {
    requireNonNull(text, "text");
    claims = List.copyOf(claims);
  }
}
