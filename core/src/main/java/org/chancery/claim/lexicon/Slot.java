package org.chancery.claim.lexicon;

import java.util.Optional;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.jspecify.annotations.Nullable;

/** A part that a frame's grammar fills: a role of the kind, or the destination of a visit. */
public enum Slot {
  VISITOR(Role.VISITOR),
  HOST(Role.HOST),
  /** Where a visit goes: a place, a state, or a person or body visited there. */
  DESTINATION(null),
  PARTICIPANTS(Role.PARTICIPANTS),
  PARTIES(Role.PARTIES),
  SUPPLIER(Role.SUPPLIER),
  RECIPIENT(Role.RECIPIENT),
  ACTOR(Role.ACTOR),
  TARGET(Role.TARGET);

  private final @Nullable Role role;

  Slot(@Nullable Role role) {
    this.role = role;
  }

  /** Returns the role it fills, empty for the destination. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** Returns the slot of whoever acts when the frame is the object of a light verb. */
  public static Slot agentOf(Kind kind) {
    return switch (kind) {
      case VISIT -> VISITOR;
      case MEETING, CALL -> PARTICIPANTS;
      case AGREEMENT -> PARTIES;
      case TRANSFER -> SUPPLIER;
      case MEASURE -> ACTOR;
    };
  }
}
