package org.chancery.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * The events of a ledger by what may still come of them. 'To come' is as of the latest report, so
 * that nothing depends on the day on which it is asked.
 */
public final class Agenda {
  private final List<Event> events;
  private final Reports reports;
  private final @Nullable LocalDate asOf;

  /**
   * Makes the agenda.
   *
   * @param ledger the ledger, with all its reports
   * @param filter which events are wanted
   */
  public Agenda(Ledger ledger, Filter filter) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
    this.asOf = reports.latest().orElse(null);
  }

  /** Returns the wanted events, by id. */
  public List<Event> events() {
    return events;
  }

  /** Returns the reports of the ledger. */
  public Reports reports() {
    return reports;
  }

  /** Returns the day of the latest report, or null if none has a date. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Returns what of which day this is, in words: {@code as of 2024-06-15, the latest of …}. */
  public String heading() {
    String of = Counts.of(reports.count(), "report");
    String day =
        asOf == null
            ? "of " + of + (reports.count() == 1 ? " without a date" : ", none of a known date")
            : "as of " + asOf + ", the latest of " + of;
    return day + ": " + (events.isEmpty() ? "no events" : Counts.of(events.size(), "event"));
  }

  /** Returns the part of the brief to which an event belongs. */
  public Section section(Event event) {
    return Section.of(event, asOf, told(event));
  }

  /** Returns the events of each part that has any, in the order in which they are printed. */
  public Map<Section, List<Event>> sections() {
    Map<Section, List<Event>> sections = new EnumMap<>(Section.class);
    for (Event event : events) {
      sections.computeIfAbsent(section(event), s -> new ArrayList<>()).add(event);
    }
    sections.replaceAll((s, members) -> members.stream().sorted(s.order(this::told)).toList());
    return Collections.unmodifiableMap(sections);
  }

  /** Returns the events of which claims contradict each other, by id. */
  public List<Event> disputed() {
    return events.stream().filter(event -> !event.disputes().isEmpty()).toList();
  }

  private @Nullable LocalDate told(Event event) {
    return reports.lastTold(event.claims()).map(DateSpan::end).orElse(null);
  }
}
