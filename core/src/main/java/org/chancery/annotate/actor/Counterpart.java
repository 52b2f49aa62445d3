package org.chancery.annotate.actor;

import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;

/** Someone called only the counterpart of another: the office is that of the other. */
public final class Counterpart {
  /** What stands for the office until it is known. */
  static final String TITLE = "counterpart";

  private Counterpart() {}

  /** Returns the counterpart of that state whose office the report does not tell. */
  static ActorName of(String country) {
    return new ActorName(ActorType.PERSON, null, new Office(TITLE, country), country);
  }

  /** Returns whether an actor is known only as a counterpart. */
  public static boolean open(ActorName actor) {
    return actor.name() == null && actor.office() != null && actor.office().title().equals(TITLE);
  }
}
