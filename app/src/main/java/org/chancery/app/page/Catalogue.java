package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.app.serve.Snapshot;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Official;
import org.chancery.model.Claim;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.present.Agenda;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.present.Section;
import org.jspecify.annotations.Nullable;

/** A ledger in the orders in which pages ask for it; made once for each snapshot. Thread-safe. */
final class Catalogue {
  /**
   * An event and what of it would take long to find for each request.
   *
   * @param event the event
   * @param section what is to come of it
   * @param day the day by which it is put in order: its own, else that it was last told on; null if
   *     it has neither
   * @param outlets who reported it
   * @param parties the keys of the parties to it
   */
  record Item(
      Event event,
      Section section,
      @Nullable LocalDate day,
      Set<String> outlets,
      Set<String> parties) {}

  private static final Comparator<Item> LATEST_FIRST =
      Comparator.comparing(Item::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(item -> item.event().id());

  private final Ledger ledger;
  private final Reports reports;
  private final Agenda agenda;
  private final List<Item> latestFirst;
  private final Map<String, Item> byId = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Set<String> outlets = new TreeSet<>();
  private final Map<String, List<String>> lineages = new HashMap<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, List<Span>> names = new HashMap<>();

  Catalogue(Snapshot snapshot) {
    this.ledger = snapshot.ledger();
    this.reports = snapshot.reports();
    this.agenda = new Agenda(reports);
    List<Item> items = new ArrayList<>();
    for (Event event : ledger.events()) {
      Item item = noted(event);
      items.add(item);
      byId.put(event.id(), item);
    }
    items.sort(LATEST_FIRST);
    this.latestFirst = List.copyOf(items);
    for (Claim claim : ledger.claims()) {
      claims.computeIfAbsent(claim.report(), r -> new ArrayList<>()).add(claim);
    }
    for (Official official : ledger.roster()) {
      for (Tenure tenure : official.tenures()) {
        names
            .computeIfAbsent(tenure.report(), r -> new ArrayList<>())
            .add(tenure.evidence().span());
      }
    }
    ledger.reports().stream()
        .map(report -> report.report().id())
        .distinct()
        .filter(ledger.lineages()::containsKey)
        .forEach(id -> lineages.computeIfAbsent(lineage(id), l -> new ArrayList<>()).add(id));
    ledger.reports().stream()
        .flatMap(report -> Stream.ofNullable(report.origin().outlet()))
        .forEach(outlets::add);
  }

  private Item noted(Event event) {
    Set<String> told = new TreeSet<>();
    event
        .claims()
        .forEach(c -> Stream.ofNullable(reports.origin(c.report()).outlet()).forEach(told::add));
    return new Item(event, agenda.section(event), day(event), told, Matrix.parties(event, parties));
  }

  private @Nullable LocalDate day(Event event) {
    LocalDate own = Track.day(event.when());
    return own == null ? agenda.told(event) : own;
  }

  /** Returns what is noted of an event of the ledger. */
  Item item(Event event) {
    return requireNonNull(byId.get(event.id()));
  }

  /** Returns events of the ledger, the latest first, those without any day last. */
  List<Event> latestFirst(List<Event> some) {
    return some.stream().map(this::item).sorted(LATEST_FIRST).map(Item::event).toList();
  }

  /** Returns all events, the latest first, those without any day last. */
  List<Item> latestFirst() {
    return latestFirst;
  }

  Ledger ledger() {
    return ledger;
  }

  Reports reports() {
    return reports;
  }

  Agenda agenda() {
    return agenda;
  }

  /** Returns the events that are asked for, the latest first, those without any day last. */
  List<Item> answer(Question question) {
    if (!question.narrows()) {
      return latestFirst;
    }
    Filter filter = question.filter();
    Set<String> wanted = new TreeSet<>(question.outlets());
    return latestFirst.stream()
        .filter(item -> wanted.isEmpty() || item.outlets().stream().anyMatch(wanted::contains))
        .filter(item -> filter.admits(item.event()))
        .toList();
  }

  /** Returns a report's claims in the order of its text. */
  List<Claim> claims(String report) {
    return claims.getOrDefault(report, List.of());
  }

  private String lineage(String report) {
    return ledger.lineages().getOrDefault(report, report);
  }

  /** Returns the ids of the other reports that carry the copy of one, by id. */
  List<String> copies(String report) {
    return lineages.getOrDefault(lineage(report), List.of()).stream()
        .filter(id -> !id.equals(report))
        .toList();
  }

  /** Returns where a report introduces persons by their offices. */
  List<Span> names(String report) {
    return names.getOrDefault(report, List.of());
  }

  /** Returns what the parties to events are called, by the keys of {@link Item#parties()}. */
  Map<String, String> parties() {
    return Collections.unmodifiableMap(parties);
  }

  /** Returns the outlets by name. */
  List<String> outletNames() {
    return List.copyOf(outlets);
  }
}
