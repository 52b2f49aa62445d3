package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Actor;
import org.chancery.model.Tenure;

/**
 * A person of the roster whom reports call by an office.
 *
 * @param actor who it is
 * @param tenures what reports call the person, by day
 */
public record Official(Actor actor, List<Tenure> tenures) {
  /** Checks that there is a person and copies the list. */
  public Official {
    requireNonNull(actor, "actor");
    tenures = List.copyOf(tenures);
  }
}
