package org.chancery.claim;

import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;

/**
 * A word that may tell of an event.
 *
 * @param frame the frame it triggers
 * @param token the word
 * @param verb whether it is read as a verb
 */
record Trigger(Frame frame, Token token, boolean verb) {
  int index() {
    return token.index();
  }
}
