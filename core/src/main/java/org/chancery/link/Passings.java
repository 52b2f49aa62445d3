package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.remark.Remark;
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

  private final Identities identities;

  Passings(Roster roster) {
    this.identities = new Identities(roster);
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
          .ifPresent(who -> passings.add(new Passing(who, days, report, death.evidence())));
    }
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
