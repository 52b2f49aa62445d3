package org.chancery.app.page;

import java.util.List;

/**
 * What was found.
 *
 * @param frame what stands around it
 * @param words what was looked for
 * @param complaint why nothing could be looked for, empty if it could
 * @param count how much was found, in words
 * @param hits the first of what was found
 */
record SearchView(Frame frame, String words, String complaint, String count, List<Hit> hits) {
  /**
   * A sentence.
   *
   * @param title the title of its report, the report's id where it has none
   * @param sentence the sentence
   * @param href where it stands
   * @param report the report's id
   * @param published when the report was published
   * @param events the events that rest on it
   */
  record Hit(
      String title,
      String sentence,
      String href,
      String report,
      String published,
      List<EventRow> events) {}

  /** Copies the list. */
  SearchView {
    hits = List.copyOf(hits);
  }
}
