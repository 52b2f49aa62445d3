package org.chancery.present;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.Office;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds of one actor.
 *
 * @param actor who it is
 * @param tenures by which offices reports call the person, with their words, by day; none for
 *     states and organisations
 * @param events in which the actor has a part, by id
 * @param namesakes other persons whose names end in the same word, by id
 */
public record Dossier(
    Actor actor, List<Tenure> tenures, List<Event> events, List<Actor> namesakes) {
  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::first, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(term -> term.office().title())
          .thenComparing(term -> String.valueOf(term.office().country()));

  /**
   * An office, and from when to when reports call the person its holder.
   *
   * @param office the office
   * @param first the day of the first report that does, or null if none that does has a day
   * @param last the day of the last
   * @param reports how many reports do
   */
  public record Term(
      Office office, @Nullable LocalDate first, @Nullable LocalDate last, int reports) {
    private static Term of(Office office, List<Tenure> tenures) {
      List<LocalDate> days =
          tenures.stream().map(Tenure::day).filter(Objects::nonNull).sorted().toList();
      Set<String> reports = new HashSet<>();
      tenures.forEach(tenure -> reports.add(tenure.report()));
      return new Term(
          office,
          days.isEmpty() ? null : days.get(0),
          days.isEmpty() ? null : days.get(days.size() - 1),
          reports.size());
    }
  }

  /** Checks that there is an actor and copies the lists. */
  public Dossier {
    requireNonNull(actor, "actor");
    tenures = List.copyOf(tenures);
    events = List.copyOf(events);
    namesakes = List.copyOf(namesakes);
  }

  /** Returns the offices that the person is said to hold, not those held formerly, by day. */
  public List<Term> terms() {
    Map<Office, List<Tenure>> byOffice = new LinkedHashMap<>();
    for (Tenure tenure : tenures) {
      if (!tenure.former()) {
        byOffice.computeIfAbsent(tenure.office(), k -> new ArrayList<>()).add(tenure);
      }
    }
    return byOffice.entrySet().stream()
        .map(entry -> Term.of(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
