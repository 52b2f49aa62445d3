package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.time.DateValue;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.Timing;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Slip;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Slips of one report: it has a person act today of whom it says elsewhere that he held office
 * then, and names beside him the one who holds office now and is called almost the same. Only all
 * of this together makes it certain.
 */
final class Slips {
  private final Reading reading;
  private final Roster roster;

  Slips(Reading reading, Roster roster) {
    this.reading = reading;
    this.roster = roster;
  }

  /** Returns who must be meant by a name of a claim, or empty where the name may be right. */
  Optional<Slip> of(ActorName name, StatedClaim claim) {
    String told = name.name();
    if (name.type() != ActorType.PERSON
        || told == null
        || !past(told)
        || dated(claim.timing())
        || !Spelling.of(told).whole()) {
      return Optional.empty();
    }
    return successors(told, name.country()).stream()
        .findFirst()
        .map(
            person ->
                new Slip(
                    told,
                    person.actor(),
                    "the report itself has " + told + " in office only in the past"));
  }

  /** Returns the names of a claim with those put right that are slips. */
  List<ActorName> mend(List<ActorName> names, StatedClaim claim) {
    List<ActorName> mended = new ArrayList<>();
    for (ActorName name : names) {
      mended.add(
          of(name, claim)
              .map(
                  s -> new ActorName(ActorType.PERSON, s.meant().name(), null, s.meant().country()))
              .orElse(name));
    }
    return mended;
  }

  private boolean past(String name) {
    return reading.introductions().stream().anyMatch(i -> i.former() && i.name().equals(name));
  }

  /** Those in office now whom the report names too, and whose names differ by a letter or two. */
  private List<Person> successors(String told, @Nullable String country) {
    Spelling spelling = Spelling.of(told);
    List<Person> found = new ArrayList<>();
    for (Introduction other : reading.introductions()) {
      if (other.name().equals(told) || !spelling.confusable(Spelling.of(other.name()))) {
        continue;
      }
      roster
          .named(other.name(), country)
          .filter(p -> p.actor().country() != null && country != null)
          .filter(p -> p.tenures().stream().noneMatch(Tenure::former))
          .filter(p -> !found.contains(p))
          .ifPresent(found::add);
    }
    return found.size() == 1 ? found : List.of();
  }

  /** What is told with its year or month is history. */
  private static boolean dated(@Nullable Timing timing) {
    return timing != null
        && timing.expression().value() instanceof DateValue.Calendar calendar
        && calendar.year() != null;
  }
}
