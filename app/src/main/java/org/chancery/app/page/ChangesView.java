package org.chancery.app.page;

import java.util.List;

/**
 * What has changed since a day.
 *
 * @param frame what stands around it
 * @param since the day
 * @param complaint what was not understood, empty if all was
 * @param entries the events that have changed, a part of them
 * @param paging which part
 */
record ChangesView(
    Frame frame, String since, String complaint, List<Entry> entries, Paging paging) {
  /**
   * An event that has changed.
   *
   * @param row the event
   * @param moves what of it has
   */
  record Entry(EventRow row, List<Move> moves) {}

  /**
   * A change.
   *
   * @param what what sort of change
   * @param words from what to what
   * @param grounds the claims that brought it, the last of them
   */
  record Move(String what, String words, List<Said> grounds) {}

  /** Copies the list. */
  ChangesView {
    entries = List.copyOf(entries);
  }
}
