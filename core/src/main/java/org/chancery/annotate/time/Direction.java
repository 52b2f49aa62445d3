package org.chancery.annotate.time;

/** Which way from the day of publication a date expression looks. */
public enum Direction {
  /** The clause tells what has been. */
  PAST,
  /** The clause tells what is to come. */
  FUTURE,
  /** Nothing tells. */
  UNKNOWN
}
