package org.chancery.model;

/** How far an event has got, as a claim has it. */
public enum Stage {
  /** Wished, offered, suggested, possible or speculated about. */
  PROPOSED,
  /** Someone has been invited to it. */
  INVITED,
  /** Agreed to in principle; an invitation taken. */
  ACCEPTED,
  /** An agreement is being talked over or drafted. */
  NEGOTIATING,
  /** Intended or being prepared, with no date or only a vague one. */
  PLANNED,
  /** To happen at a stated time of a month's precision or better. */
  SCHEDULED,
  /** Going on as the report is published. */
  UNDERWAY,
  /** Has taken place, has been carried out, has been reached. */
  HAPPENED,
  /** An agreement has been signed or concluded. */
  SIGNED,
  /** An agreement or measure has taken effect or been extended. */
  IN_FORCE,
  /** Put off. */
  POSTPONED,
  /** Called off. */
  CANCELLED,
  /** Refused. */
  DECLINED,
  /** Said by someone not to be so. */
  DENIED,
  /** Broken off, suspended, lifted or withdrawn from. */
  ENDED
}
