package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.ledger.Change.What;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.jspecify.annotations.Nullable;

/** Compares two states of the ledger, event by event. */
final class Changes {
  /** What tells one claim from another whatever event it is counted to. */
  private record Key(String report, Kind kind, Evidence evidence) {
    static Key of(Claim claim) {
      return new Key(claim.report(), claim.kind(), claim.evidence());
    }
  }

  private final Map<Key, TreeSet<String>> eventsOf = new HashMap<>();
  private final Map<String, Event> before = new HashMap<>();

  private Changes(Ledger before) {
    for (Event event : before.events()) {
      this.before.put(event.id(), event);
      for (Claim claim : event.claims()) {
        eventsOf.computeIfAbsent(Key.of(claim), k -> new TreeSet<>()).add(event.id());
      }
    }
  }

  /**
   * Returns what is different in {@code after}, by event and then by sort of change.
   *
   * @param before the ledger as it stood
   * @param after the ledger as it stands, of the same and more readings
   */
  static List<Change> between(Ledger before, Ledger after) {
    Changes changes = new Changes(before);
    List<Change> all = new ArrayList<>();
    for (Event event : after.events()) {
      all.addAll(changes.of(event));
    }
    all.sort(Comparator.comparing((Change c) -> c.event().id()).thenComparing(Change::what));
    return List.copyOf(all);
  }

  private List<Change> of(Event event) {
    List<Claim> fresh =
        event.claims().stream().filter(c -> !eventsOf.containsKey(Key.of(c))).toList();
    Optional<Event> known = known(event);
    if (known.isEmpty()) {
      return fresh.isEmpty()
          ? List.of()
          : List.of(new Change(What.NEW, event, "", words(event.stage()), fresh));
    }
    Event old = known.get();
    List<Change> changes = new ArrayList<>();
    if (old.stage() != event.stage()) {
      changes.add(new Change(What.STAGE, event, words(old.stage()), words(event.stage()), fresh));
    }
    if (!Objects.equals(old.when(), event.when())) {
      changes.add(new Change(What.DATE, event, days(old.when()), days(event.when()), fresh));
    }
    if (event.sources().size() > old.sources().size() && old.stage() == event.stage()) {
      changes.add(
          new Change(
              What.CONFIRMED,
              event,
              sources(old.sources().size()),
              sources(event.sources().size()),
              fresh));
    }
    Set<String> disputed = abouts(old);
    List<Dispute> disputes =
        event.disputes().stream().filter(d -> !disputed.contains(d.about())).toList();
    for (Dispute dispute : disputes) {
      changes.add(new Change(What.DISPUTE, event, "", dispute.about(), dispute.claims()));
    }
    return changes;
  }

  /** The event as it stood: the one that had most of its claims. */
  private Optional<Event> known(Event event) {
    Map<String, Integer> shared = new TreeMap<>();
    for (Claim claim : event.claims()) {
      for (String id : eventsOf.getOrDefault(Key.of(claim), new TreeSet<>())) {
        Event old = Objects.requireNonNull(before.get(id));
        if (old.kind() == event.kind()) {
          shared.merge(id, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> Objects.requireNonNull(before.get(entry.getKey())));
  }

  private static Set<String> abouts(Event event) {
    return event.disputes().stream().map(Dispute::about).collect(Collectors.toSet());
  }

  private static String sources(int count) {
    return count + (count == 1 ? " independent source" : " independent sources");
  }

  private static String words(Enum<?> stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String days(@Nullable DateSpan span) {
    if (span == null) {
      return "no date";
    }
    String start = span.start() == null ? "" : span.start().toString();
    String end = span.end() == null ? "" : span.end().toString();
    return start.equals(end) ? start : start + "/" + end;
  }
}
