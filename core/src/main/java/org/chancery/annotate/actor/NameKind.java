package org.chancery.annotate.actor;

/** What a name in the lists names. */
enum NameKind {
  STATE,
  ADJECTIVE,
  PEOPLE,
  CAPITAL,
  METONYM,
  ORGANIZATION,
  MEDIA,
  PLACE,
  REGION;

  /** Returns whether such a name before a title tells whose office it is. */
  boolean canOwnOffice() {
    return this == STATE
        || this == ADJECTIVE
        || this == CAPITAL
        || this == METONYM
        || this == ORGANIZATION
        || this == PLACE;
  }

  /** Returns whether a person may bear such a name ({@code Jordan}, {@code Washington}). */
  boolean canBePersonal() {
    return this == STATE || this == CAPITAL || this == PLACE;
  }
}
