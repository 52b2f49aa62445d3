package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.link.Linked;
import org.chancery.link.Passing;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Publication;
import org.chancery.model.Role;
import org.jspecify.annotations.Nullable;

/** What all reports tell together, against which the claims of one event are held. */
final class Background {
  private final Map<String, Publication> published;
  private final Map<String, String> lineages;
  private final Map<String, String> texts = new HashMap<>();
  private final Seats seats;
  private final Map<String, List<Claim>> byPerson = new HashMap<>();
  private final Map<String, List<Claim>> byDay = new HashMap<>();
  private final Map<String, List<Passing>> passings = new HashMap<>();
  private final Remarks remarks;

  /**
   * Gathers it.
   *
   * @param readings all readings, dated
   * @param published when they were published
   * @param lineages the lineage of those that share their copy
   * @param linked the claims of all events, and the roster
   */
  Background(
      List<Reading> readings,
      Map<String, Publication> published,
      Map<String, String> lineages,
      Linked linked) {
    this.published = Map.copyOf(published);
    this.lineages = Map.copyOf(lineages);
    readings.stream()
        .map(reading -> reading.clean().report())
        .forEach(r -> texts.merge(r.id(), r.text(), (a, b) -> a.compareTo(b) < 0 ? a : b));
    this.remarks = new Remarks(readings);
    for (Passing passing : linked.passings()) {
      passings.computeIfAbsent(passing.person().id(), k -> new ArrayList<>()).add(passing);
    }
    this.seats = new Seats(linked.roster());
    for (Linked.Group group : linked.events()) {
      for (Claim claim : group.claims()) {
        LocalDate day = day(claim);
        for (Actor person : persons(claim)) {
          String key = key(claim.kind(), person);
          byPerson.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
          if (day != null) {
            byDay.computeIfAbsent(key + " " + day, k -> new ArrayList<>()).add(claim);
          }
        }
      }
    }
    byPerson.values().forEach(claims -> claims.sort(Fold.CLAIMS));
    byDay.values().forEach(claims -> claims.sort(Fold.CLAIMS));
  }

  /** Returns who holds which office. */
  Seats seats() {
    return seats;
  }

  /** Returns when a report was published, or null if that is unknown. */
  @Nullable DateSpan published(String report) {
    Publication publication = published.get(report);
    return publication == null ? null : publication.span();
  }

  /** Returns the day to reckon a report by, or null; see {@link Publication#day()}. */
  @Nullable LocalDate day(String report) {
    Publication publication = published.get(report);
    return publication == null ? null : publication.day();
  }

  /** Returns what names the copy that a report carries: its lineage, else the report itself. */
  String copy(String report) {
    return lineages.getOrDefault(report, report);
  }

  /** Returns whether two reports carry different copy. */
  boolean apart(String report, String other) {
    return !copy(report).equals(copy(other));
  }

  /** Returns the claims of a kind, about whatever event, in which a person has a part. */
  List<Claim> claims(Kind kind, Actor person) {
    return byPerson.getOrDefault(key(kind, person), List.of());
  }

  /** Returns the claims of a kind about one and the same day in which a person has a part. */
  List<Claim> claims(Kind kind, Actor person, LocalDate day) {
    return byDay.getOrDefault(key(kind, person) + " " + day, List.of());
  }

  /** Returns the day of what is claimed, or null where it is not told to the day. */
  static @Nullable LocalDate day(Claim claim) {
    DateSpan days = claim.when() == null ? null : claim.when().span();
    return days == null || days.days() != 1 ? null : days.start();
  }

  /** Returns the deaths of a person of which reports tell, by report. */
  List<Passing> passings(Actor person) {
    return passings.getOrDefault(person.id(), List.of());
  }

  /** Returns what reports tell beside their claims. */
  Remarks remarks() {
    return remarks;
  }

  /** Returns the persons who come or take part in what is claimed, not those who receive them. */
  static List<Actor> persons(Claim claim) {
    return claim.roles().entrySet().stream()
        .filter(entry -> entry.getKey() != Role.HOST)
        .flatMap(entry -> entry.getValue().stream())
        .filter(actor -> actor.type() == ActorType.PERSON)
        .distinct()
        .toList();
  }

  /** Returns the words that have someone in office; none if they are another version's. */
  List<Ground> ground(Seat seat) {
    String text = texts.get(seat.report());
    return text == null || seat.words().end() > text.length()
        ? List.of()
        : List.of(new Ground(seat.report(), new Evidence(seat.words(), seat.words().of(text))));
  }

  private static String key(Kind kind, Actor person) {
    return kind + " " + person.id();
  }
}
