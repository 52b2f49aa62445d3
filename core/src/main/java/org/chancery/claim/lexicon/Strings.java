package org.chancery.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the lists of words that the files of the claim room hold. */
public final class Strings {
  private Strings() {}

  /** Returns the words of a list in its order, a lone word as a list of one, none if missing. */
  public static List<String> list(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.add(node.stringValue());
    }
    for (JsonNode item : node) {
      strings.add(item.asString());
    }
    return strings;
  }

  /** Returns the words of a list, each once, in its order. */
  public static Set<String> set(JsonNode node) {
    return new LinkedHashSet<>(list(node));
  }
}
