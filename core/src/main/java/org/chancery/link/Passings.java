package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.remark.Remark;
import org.chancery.model.Actor;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.jspecify.annotations.Nullable;

/** Finds out of whom and of which days reports of deaths tell. */
final class Passings {
  private static final Comparator<Passing> ORDER =
      Comparator.comparing(Passing::report)
          .thenComparing(p -> p.evidence().span())
          .thenComparing(Passing::person)
          .thenComparing(Passing::toString);

  /** Whoever is still called by an office by so many reports is another of the name. */
  private static final int WITNESSES = 3;

  /** So long after a death old copy may still have the dead in office. */
  private static final long MONTH = 31;

  private final Identities identities;
  private final Map<String, Person> persons = new HashMap<>();

  Passings(Roster roster) {
    this.identities = new Identities(roster);
    roster.persons().forEach(person -> persons.put(person.actor().id(), person));
  }

  List<Passing> of(List<Reading> readings) {
    List<Passing> passings = new ArrayList<>();
    for (Reading reading : readings) {
      for (Remark remark : reading.remarks()) {
        if (remark instanceof Remark.Death death) {
          add(reading, death, passings);
        }
      }
    }
    passings.sort(ORDER);
    return passings;
  }

  private void add(Reading reading, Remark.Death death, List<Passing> passings) {
    DateSpan days = days(reading, death);
    if (days != null) {
      String report = reading.clean().report().id();
      identities
          .resolve(death.who(), reading.clean().origin().day())
          .filter(who -> !alive(who, days))
          .ifPresent(who -> passings.add(new Passing(who, days, report, death.evidence())));
    }
  }

  private boolean alive(Actor who, DateSpan dead) {
    Person person = persons.get(who.id());
    LocalDate end = dead.end();
    if (person == null || end == null) {
      return false;
    }
    LocalDate after = end.plusDays(MONTH);
    return person.tenures().stream()
            .filter(t -> !t.former() && t.day() != null && t.day().isAfter(after))
            .map(Tenure::report)
            .distinct()
            .count()
        >= WITNESSES;
  }

  private static @Nullable DateSpan days(Reading reading, Remark.Death death) {
    Publication publication = reading.clean().origin().publication();
    DateSpan published = publication == null ? null : publication.span();
    DateSpan told =
        death.when() == null ? null : DateResolver.resolve(death.when(), published, Direction.PAST);
    if (told != null && told.end() != null) {
      return told;
    }
    LocalDate known = published == null ? null : published.end();
    return known == null ? null : new DateSpan(null, known);
  }
}
