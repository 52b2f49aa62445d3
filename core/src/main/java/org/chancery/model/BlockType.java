package org.chancery.model;

/** What a block of a report is. */
public enum BlockType {
  /** The headline, and any repetition of it. */
  HEADLINE,
  /** Place, day and agency before the first sentence: {@code SEOUL, March 27 (Agency) –}. */
  DATELINE,
  /** A paragraph of the story. */
  BODY,
  /** The words under a picture. */
  CAPTION,
  /** Who wrote or supplied it: bylines, {@code Source: …}, {@code Additional reporting by …}. */
  CREDIT,
  /** What the site put around the story. Nothing in it is a claim. */
  FURNITURE
}
