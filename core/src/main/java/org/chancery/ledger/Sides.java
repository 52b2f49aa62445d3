package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Claim;

/** Gathers disputes by what they are about: the claims as they are found, the grounds in order. */
final class Sides {
  private final Map<String, Set<Claim>> claims = new TreeMap<>();
  private final Map<String, Set<Ground>> grounds = new TreeMap<>();

  void add(String about, List<Claim> sides, List<Ground> words) {
    claims.computeIfAbsent(about, k -> new LinkedHashSet<>()).addAll(sides);
    grounds.computeIfAbsent(about, k -> new TreeSet<>()).addAll(words);
  }

  /** Returns the disputes by what they are about, none where nothing was gathered. */
  List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    claims.forEach(
        (about, sides) ->
            disputes.add(
                new Dispute(
                    about,
                    new ArrayList<>(sides),
                    new ArrayList<>(grounds.getOrDefault(about, Set.of())))));
    return disputes;
  }
}
