package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.Change.What;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Compares two states of the ledger, event by event. */
final class Changes {
  private final Map<String, Event> before = new HashMap<>();

  private Changes(Ledger before) {
    before.events().forEach(event -> this.before.put(event.id(), event));
  }

  /**
   * Returns what is different in {@code after}, by event and then by sort of change.
   *
   * @param before the ledger as it stood
   * @param after the ledger as it stands, with the same events and more claims
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
    Event old = before.get(event.id());
    if (old == null) {
      return List.of(new Change(What.NEW, event, "", words(event.stage()), event.claims()));
    }
    Set<Claim> told = new HashSet<>(old.claims());
    List<Claim> fresh = event.claims().stream().filter(c -> !told.contains(c)).toList();
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
