package org.chancery.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Sets events apart by what is to come of them, as of the day of the latest report. Thread-safe.
 */
public final class Agenda {
  private final Reports reports;
  private final @Nullable LocalDate asOf;

  /** Makes the agenda of a ledger of these reports. */
  public Agenda(Reports reports) {
    this.reports = reports;
    this.asOf = reports.latest().orElse(null);
  }

  /** Returns the day of the latest report, or null if no report has a date. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Returns where an event belongs. */
  public Section section(Event event) {
    return Section.of(event, asOf, told(event));
  }

  /** Returns the day of the latest dated report of an event, or null if there is none. */
  public @Nullable LocalDate told(Event event) {
    return reports.lastTold(event.claims()).map(DateSpan::end).orElse(null);
  }

  /** Returns the sections in their order that are not empty, each with its events in theirs. */
  public Map<Section, List<Event>> sections(Collection<Event> events) {
    Map<Section, List<Event>> sections = new EnumMap<>(Section.class);
    // Once an event: the order asks for it with each comparison. By identity, for an event is deep.
    Map<Event, Optional<LocalDate>> told = new IdentityHashMap<>();
    for (Event event : events) {
      LocalDate day = told(event);
      told.put(event, Optional.ofNullable(day));
      sections.computeIfAbsent(Section.of(event, asOf, day), s -> new ArrayList<>()).add(event);
    }
    sections.forEach(
        (section, members) ->
            members.sort(section.order(e -> told.getOrDefault(e, Optional.empty()).orElse(null))));
    return Collections.unmodifiableMap(sections);
  }
}
