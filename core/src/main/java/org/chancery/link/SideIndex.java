package org.chancery.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.Role;

/**
 * Finds the events of one kind that a claim may be about without looking at all of them: those that
 * share a key with it. Two claims of which {@link Affinity#sides} holds have a key in common; the
 * other way round it need not be so.
 */
final class SideIndex {
  private final Map<String, Set<Integer>> events = new HashMap<>();

  /** Notes that the event with this number has this claim. */
  void add(int event, Candidate claim) {
    for (String key : keys(claim, false)) {
      events.computeIfAbsent(key, k -> new HashSet<>()).add(event);
    }
  }

  /** Returns the numbers of the events that the claim may be about, in ascending order. */
  NavigableSet<Integer> near(Candidate claim) {
    NavigableSet<Integer> near = new TreeSet<>();
    for (String key : keys(claim, true)) {
      near.addAll(events.getOrDefault(key, Set.of()));
    }
    return near;
  }

  /**
   * Returns what a claim is found by.
   *
   * @param alone whether one actor also makes a pair: in an event two actors of one state ({@code
   *     the minister and her country}) may both be met by the one that a claim names
   */
  private static Set<String> keys(Candidate claim, boolean alone) {
    return switch (claim.kind()) {
      case VISIT -> crossed(claim.role(Role.VISITOR), List.of(String.valueOf(claim.country())));
      case MEETING, CALL -> pairs(claim.role(Role.PARTICIPANTS), alone);
      case AGREEMENT -> pairs(claim.role(Role.PARTIES), alone);
      case TRANSFER -> crossed(claim.role(Role.SUPPLIER), all(claim.role(Role.RECIPIENT)));
      case MEASURE -> crossed(claim.role(Role.ACTOR), all(claim.role(Role.TARGET)));
    };
  }

  private static Set<String> crossed(List<Actor> actors, List<String> others) {
    Set<String> keys = new HashSet<>();
    for (String one : all(actors)) {
      others.forEach(two -> keys.add(one + '|' + two));
    }
    return keys;
  }

  private static Set<String> pairs(List<Actor> actors, boolean alone) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = alone ? i : i + 1; j < actors.size(); j++) {
        for (String one : of(actors.get(i))) {
          for (String two : of(actors.get(j))) {
            keys.add(one.compareTo(two) < 0 ? one + '|' + two : two + '|' + one);
          }
        }
      }
    }
    return keys;
  }

  private static List<String> all(List<Actor> actors) {
    return actors.stream().flatMap(actor -> of(actor).stream()).toList();
  }

  /** One actor is another by id, or as the delegate of a state by the country. */
  private static List<String> of(Actor actor) {
    List<String> keys = new ArrayList<>();
    keys.add("#" + actor.id());
    if (actor.country() != null) {
      keys.add(actor.country());
    }
    return keys;
  }
}
