package org.chancery.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.model.Kind;

/** Resolves the claims of all readings and groups those of one event. Order does not matter. */
public final class Linker {
  private Linker() {}

  /**
   * Returns the groups of claims, each about one event.
   *
   * @param readings the readings, in any order
   */
  public static Linked link(List<Reading> readings) {
    Roster roster = RosterBuilder.build(readings);
    Resolver resolver = new Resolver(roster);
    List<Candidate> candidates = new ArrayList<>();
    for (Reading reading : readings) {
      candidates.addAll(resolver.resolve(reading));
    }
    candidates.sort(Candidate.ORDER);
    Map<Kind, List<List<Candidate>>> groups = new EnumMap<>(Kind.class);
    Map<Kind, SideIndex> indexes = new EnumMap<>(Kind.class);
    for (Candidate candidate : candidates) {
      place(
          groups.computeIfAbsent(candidate.kind(), k -> new ArrayList<>()),
          indexes.computeIfAbsent(candidate.kind(), k -> new SideIndex()),
          candidate);
    }
    groups.computeIfPresent(Kind.VISIT, (kind, journeys) -> Resumption.join(journeys));
    return new Linked(roster, named(groups), new Passings(roster).of(readings));
  }

  /**
   * Puts a claim with an event that it can be about: one that is told to fall on its days before
   * one that only may, the latest begun first.
   */
  private static void place(List<List<Candidate>> groups, SideIndex index, Candidate candidate) {
    int chosen = -1;
    for (int i : index.near(candidate).descendingSet()) {
      List<Candidate> group = groups.get(i);
      // Claims come by day: of events long past the last claim alone tells that they are others.
      if (Affinity.times(group.get(group.size() - 1), candidate)
          && group.stream().allMatch(c -> Affinity.times(c, candidate))
          && group.stream().anyMatch(c -> Affinity.sides(c, candidate))
          && group.stream().noneMatch(c -> Affinity.rivals(c, candidate))) {
        if (group.stream().anyMatch(c -> Affinity.days(c, candidate))) {
          chosen = i;
          break;
        }
        chosen = Math.max(chosen, i);
      }
    }
    if (chosen < 0) {
      chosen = groups.size();
      groups.add(new ArrayList<>());
    }
    groups.get(chosen).add(candidate);
    index.add(chosen, candidate);
  }

  /** Whichever of its claims comes first once names the event. */
  private static List<String> aliases(List<Candidate> group, String id) {
    return group.stream().map(EventIds::of).filter(a -> !a.equals(id)).distinct().sorted().toList();
  }

  private static List<Linked.Group> named(Map<Kind, List<List<Candidate>>> groups) {
    List<Linked.Group> events = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (List<List<Candidate>> ofKind : groups.values()) {
      for (List<Candidate> group : ofKind) {
        String id = EventIds.of(group.get(0));
        int copies = taken.merge(id, 1, Integer::sum);
        String unique = copies == 1 ? id : id + "." + copies;
        events.add(
            new Linked.Group(
                group.stream().map(c -> c.claim(unique)).toList(), aliases(group, unique)));
      }
    }
    return events;
  }
}
