package org.chancery.link;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.annotate.actor.Bodies;
import org.chancery.model.Actor;
import org.chancery.model.Tenure;

/**
 * A person of the roster.
 *
 * @param actor who it is
 * @param tenures the offices the person was seen in, by day of report
 */
public record Person(Actor actor, List<Tenure> tenures) {
  /** Checks that an actor is given and copies the list. */
  public Person {
    requireNonNull(actor, "actor");
    tenures = List.copyOf(tenures);
  }

  /** Returns whether reports call the person by an office of an international body. */
  boolean serves() {
    return tenures.stream().anyMatch(t -> !t.former() && Bodies.owns(t.office().title()));
  }

  /** Returns whether reports call the person by that office or by another word for it. */
  boolean held(String title) {
    return tenures.stream().anyMatch(t -> Offices.alike(title, t.office().title()));
  }
}
