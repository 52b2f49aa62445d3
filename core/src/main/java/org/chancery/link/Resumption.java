package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is told of one person's journey to a country and was taken for several: claims that
 * tell slightly other days of it, reports of one week that it is put off, and the journey that is
 * made in place of the one that was put off. A group of claims is begun by what the first of them
 * says; only when all have been heard is it known which is the next journey.
 */
final class Resumption {
  private static final long SLACK_DAYS = 2;

  /** For so long news of one putting off goes round. */
  private static final long WEEK = 7;

  /** Till then whoever says {@code called off} may mean that it was put off. */
  private static final long MONTH = 30;

  /** What is put off is made within this, or is another journey. */
  private static final long AWAITED = 365;

  private final TreeMap<String, LinkedHashSet<Journey>> byTraveller = new TreeMap<>();
  private final LinkedHashSet<Journey> all = new LinkedHashSet<>();

  private Resumption() {}

  /**
   * Returns the groups of claims of journeys, those of one journey in one.
   *
   * @param groups the claims of each, in their order
   */
  static List<List<Candidate>> join(List<List<Candidate>> groups) {
    Resumption resumption = new Resumption();
    groups.stream().map(Journey::new).forEach(resumption::add);
    List.copyOf(resumption.byTraveller.keySet()).forEach(resumption::joinOf);
    List<List<Candidate>> joined = new ArrayList<>();
    resumption.all.forEach(journey -> joined.add(journey.claims()));
    joined.sort(Comparator.comparing(claims -> claims.get(0), Candidate.ORDER));
    return joined;
  }

  private void add(Journey journey) {
    all.add(journey);
    if (journey.country() != null) {
      for (String traveller : journey.travellers()) {
        byTraveller
            .computeIfAbsent(traveller + ' ' + journey.country(), k -> new LinkedHashSet<>())
            .add(journey);
      }
    }
  }

  private void replace(Journey one, Journey other) {
    for (Journey old : List.of(one, other)) {
      all.remove(old);
      for (String traveller : old.travellers()) {
        journeys(traveller + ' ' + old.country()).remove(old);
      }
    }
    add(one.and(other));
  }

  private Collection<Journey> journeys(String traveller) {
    return byTraveller.getOrDefault(traveller, new LinkedHashSet<>());
  }

  /** Joins the journeys of one traveller to one country until none is left that another is. */
  private void joinOf(String traveller) {
    boolean found = true;
    while (found) {
      List<Journey> journeys = new ArrayList<>(journeys(traveller));
      journeys.sort(Comparator.comparing(journey -> journey.claims().get(0), Candidate.ORDER));
      found = joinOne(journeys);
    }
  }

  private boolean joinOne(List<Journey> journeys) {
    for (int i = 0; i < journeys.size(); i++) {
      for (int j = i + 1; j < journeys.size(); j++) {
        if (onOneDay(journeys.get(i), journeys.get(j))
            || offAtOnce(journeys.get(i), journeys.get(j))) {
          replace(journeys.get(i), journeys.get(j));
          return true;
        }
      }
    }
    for (Journey journey : journeys) {
      Journey next = next(journey, journeys);
      if (next != null) {
        replace(journey, next);
        return true;
      }
    }
    return false;
  }

  private static boolean onOneDay(Journey one, Journey other) {
    DateSpan a = one.days();
    DateSpan b = other.days();
    return a != null
        && b != null
        && one.isNarrow()
        && other.isNarrow()
        && new DateSpan(
                Objects.requireNonNull(a.start()).minusDays(SLACK_DAYS),
                Objects.requireNonNull(a.end()).plusDays(SLACK_DAYS))
            .meets(b);
  }

  private static boolean offAtOnce(Journey one, Journey other) {
    return one.putOff().stream()
        .anyMatch(
            a ->
                other.putOff().stream()
                    .anyMatch(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= WEEK));
  }

  /**
   * The journey in place of one that was put off: the first of which nobody spoke before. Who was
   * there meanwhile on another that had been planned may have made it then; who called it off later
   * on makes another.
   */
  private static @Nullable Journey next(Journey journey, List<Journey> journeys) {
    if (journey.putOff().isEmpty()) {
      return null;
    }
    LocalDate off = journey.putOff().get(journey.putOff().size() - 1);
    if (journey.isMadeAfter(off) || journey.isCalledOffAfter(off.plusDays(MONTH))) {
      return null;
    }
    boolean elsewise = false;
    for (Journey other : journeys) {
      LocalDate told = other.told();
      if (other == journey || told == null) {
        continue;
      }
      if (told.isAfter(off)) {
        return elsewise || ChronoUnit.DAYS.between(off, told) > AWAITED ? null : other;
      }
      elsewise |= other.isMadeAfter(off);
    }
    return null;
  }
}
