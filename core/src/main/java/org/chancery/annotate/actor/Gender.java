package org.chancery.annotate.actor;

/** What a title tells of a person, where it tells it. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
