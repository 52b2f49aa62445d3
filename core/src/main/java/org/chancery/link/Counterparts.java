package org.chancery.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.actor.Counterpart;
import org.chancery.model.Actor;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/**
 * Settles who {@code his Peruvian counterpart} is where only other reports tell the office of the
 * one whose counterpart it is: whoever holds that office in the other state.
 */
final class Counterparts {
  private final Roster roster;
  private final Identities identities;

  Counterparts(Roster roster, Identities identities) {
    this.roster = roster;
    this.identities = identities;
  }

  /**
   * Returns the counterpart, or empty if the name is not one or nobody can be told.
   *
   * @param name the actor as the report names it
   * @param beside all actors of the claim, one of whom is who has the counterpart
   * @param day the report's day, or null
   */
  Optional<Actor> settle(ActorName name, List<ActorName> beside, @Nullable LocalDate day) {
    String country = name.country();
    if (country == null || !Counterpart.open(name)) {
      return Optional.empty();
    }
    return beside.stream()
        .filter(b -> b.type() == ActorType.PERSON && !Counterpart.open(b))
        .filter(b -> !country.equals(b.country()))
        .map(b -> title(b, day))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(t -> holder(t, country, day))
        .map(Person::actor);
  }

  private Optional<String> title(ActorName name, @Nullable LocalDate day) {
    Optional<Person> known = identities.find(name, day);
    Optional<String> learnt = known.flatMap(p -> roster.title(p, day));
    Office told = name.office();
    return learnt.isPresent() ? learnt : Optional.ofNullable(told).map(Office::title);
  }

  /** Who heads a state deals with whoever heads the other, by whatever title. */
  private Optional<Person> holder(String title, String country, @Nullable LocalDate day) {
    Optional<Person> same = roster.holder(new Office(title, country), day);
    return same.isPresent() || !Offices.alike("leader", title)
        ? same
        : roster.holder(new Office("leader", country), day);
  }
}
