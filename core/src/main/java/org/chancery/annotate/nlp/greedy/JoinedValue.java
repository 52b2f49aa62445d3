package org.chancery.annotate.nlp.greedy;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of a feature as the library's models hold it: those of its parts, joined by
 * underscores. Where a value has an underscore itself, nobody can tell where it ends; to the
 * library all such readings are one feature.
 *
 * @param parts the feature's parts
 */
record JoinedValue(List<Part> parts) {
  private static final char JOINT = '_';

  JoinedValue {
    parts = List.copyOf(parts);
  }

  /** Returns the hashes of all readings of a value. */
  List<Long> hashes(int kind, String value) {
    List<Long> found = new ArrayList<>();
    read(0, FeatureHash.start(kind), value, found);
    return found;
  }

  private void read(int part, long hash, String rest, List<Long> found) {
    if (part == parts.size() - 1) {
      if (!parts.get(part).facet().isWhole() || rest.indexOf(JOINT) < 0) {
        found.add(FeatureHash.finish(FeatureHash.add(hash, FeatureHash.of(rest))));
      }
      return;
    }
    boolean whole = parts.get(part).facet().isWhole();
    for (int end = rest.indexOf(JOINT); end >= 0; end = rest.indexOf(JOINT, end + 1)) {
      long longer = FeatureHash.add(hash, FeatureHash.of(rest.substring(0, end)));
      read(part + 1, longer, rest.substring(end + 1), found);
      if (whole) {
        return;
      }
    }
  }
}
