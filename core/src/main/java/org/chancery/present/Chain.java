package org.chancery.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, from the page back to the speaker.
 *
 * @param outlet who published it, or null
 * @param via who carried it, nearest to the speaker first
 * @param saidBy the names of the speakers; empty for the outlet's own voice
 */
public record Chain(@Nullable String outlet, List<String> via, List<String> saidBy)
    implements Comparable<Chain> {
  /** Copies the lists. */
  public Chain {
    via = List.copyOf(via);
    saidBy = List.copyOf(saidBy);
  }

  /** Returns the chain of one claim; its report's agency closes the row of carriers. */
  public static Chain of(Claim claim, Reports reports) {
    Origin origin = reports.origin(claim.report());
    List<String> via = new ArrayList<>(claim.via());
    if (origin.agency() != null && !via.contains(origin.agency())) {
      via.add(origin.agency());
    }
    if (origin.outlet() != null) {
      via.remove(origin.outlet());
    }
    return new Chain(
        origin.outlet(),
        List.copyOf(via),
        claim.saidBy().stream().map(Actor::name).distinct().toList());
  }

  /** Returns the different chains of several claims, in a stable order. */
  public static SortedSet<Chain> of(List<Claim> claims, Reports reports) {
    SortedSet<Chain> chains = new TreeSet<>();
    claims.forEach(claim -> chains.add(of(claim, reports)));
    return chains;
  }

  /** Returns {@code outlet ← agency ← speaker}, empty if nobody is known. */
  public String text() {
    List<String> links = new ArrayList<>();
    if (outlet != null) {
      links.add(outlet);
    }
    List<String> carriers = new ArrayList<>(via);
    Collections.reverse(carriers);
    links.addAll(carriers);
    if (!saidBy.isEmpty()) {
      links.add(String.join(", ", saidBy));
    }
    return String.join(" ← ", links);
  }

  /** Orders by outlet, carriers and speakers. */
  @Override
  public int compareTo(Chain other) {
    return Comparator.comparing((Chain chain) -> String.valueOf(chain.outlet))
        .thenComparing(chain -> chain.via.toString())
        .thenComparing(chain -> chain.saidBy.toString())
        .compare(this, other);
  }
}
