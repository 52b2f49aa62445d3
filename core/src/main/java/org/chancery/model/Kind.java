package org.chancery.model;

/** What kind of dealing a claim is about. */
public enum Kind {
  /** An official or a delegation goes abroad in that capacity. */
  VISIT,
  /** Two or more sides meet in person. */
  MEETING,
  /** Two or more sides speak by telephone or video. */
  CALL,
  /** An instrument or regime between sides. */
  AGREEMENT,
  /** Arms, troops, money, goods or prisoners pass from one state to another. */
  TRANSFER,
  /** An act against or towards another: sanctions, veto, recognition, expulsion. */
  MEASURE
}
