package org.chancery.claim.attribution;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text of our own and who says so in it.
 *
 * @param text the text; its first claim counts
 * @param by the speakers: names, or the codes of states
 * @param via the carriers
 */
record AttributionExample(String text, List<String> by, List<String> via) {
  AttributionExample {
    requireNonNull(text, "text");
    by = List.copyOf(by);
    via = List.copyOf(via);
  }
}
