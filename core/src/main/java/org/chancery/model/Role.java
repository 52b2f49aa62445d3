package org.chancery.model;

import java.util.List;

/** The part an actor has in an event. */
public enum Role {
  VISITOR,
  HOST,
  PARTICIPANTS,
  PARTIES,
  SUPPLIER,
  RECIPIENT,
  ACTOR,
  TARGET;

  /** Returns the roles of a kind, in the order in which they are printed. */
  public static List<Role> of(Kind kind) {
    return switch (kind) {
      case VISIT -> List.of(VISITOR, HOST);
      case MEETING, CALL -> List.of(PARTICIPANTS);
      case AGREEMENT -> List.of(PARTIES);
      case TRANSFER -> List.of(SUPPLIER, RECIPIENT);
      case MEASURE -> List.of(ACTOR, TARGET);
    };
  }
}
