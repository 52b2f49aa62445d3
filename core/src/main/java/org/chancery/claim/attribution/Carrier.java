package org.chancery.claim.attribution;

import static java.util.Objects.requireNonNull;

/**
 * A news agency or outlet named in a sentence.
 *
 * @param name its canonical name
 * @param first index of its first token
 * @param end index after its last token
 */
record Carrier(String name, int first, int end) {
  Carrier {
    requireNonNull(name, "name");
  }

  boolean covers(int index) {
    return first <= index && index < end;
  }
}
