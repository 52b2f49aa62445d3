package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
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
   * @param rank its place among the events of its section
   * @param day the day by which it is put in order: its own, else that it was last told on; null if
   *     it has neither
   * @param outlets who reported it
   * @param parties who is a party to it
   */
  record Item(
      Event event,
      Section section,
      int rank,
      @Nullable LocalDate day,
      Set<String> outlets,
      Parties parties) {}

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
  private final PartyList parties = new PartyList();
  private final Map<String, List<Span>> names = new HashMap<>();

  private Catalogue(Snapshot snapshot) {
    this.ledger = snapshot.ledger();
    this.reports = snapshot.reports();
    this.agenda = new Agenda(reports);
    agenda.sections(ledger.events()).forEach(this::note);
    this.latestFirst = byId.values().stream().sorted(LATEST_FIRST).toList();
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

  /** Returns the catalogue of a snapshot's ledger. */
  static Catalogue of(Snapshot snapshot) {
    return snapshot.once(Catalogue.class, Catalogue::new);
  }

  private void note(Section section, List<Event> members) {
    for (int rank = 0; rank < members.size(); rank++) {
      Event event = members.get(rank);
      Set<String> told = new TreeSet<>();
      event
          .claims()
          .forEach(c -> Stream.ofNullable(reports.origin(c.report()).outlet()).forEach(told::add));
      byId.put(event.id(), new Item(event, section, rank, day(event), told, parties.add(event)));
    }
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

  /** Returns those of some events that belong to a section, in its order. */
  static List<Event> section(Section section, List<Item> some) {
    return some.stream()
        .filter(item -> item.section() == section)
        .sorted(Comparator.comparingInt(Item::rank))
        .map(Item::event)
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

  /** Returns who is a party to events, as {@link Item#parties()} numbers them. */
  PartyList parties() {
    return parties;
  }

  /** Returns the outlets by name. */
  List<String> outletNames() {
    return List.copyOf(outlets);
  }
}
