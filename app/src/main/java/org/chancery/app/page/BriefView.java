package org.chancery.app.page;

import java.util.List;

/**
 * The brief: to be read from above, or printed.
 *
 * @param frame what stands around it
 * @param form what is asked
 * @param heading as of which day, of how many reports and events
 * @param parts its parts, those that are not empty
 */
record BriefView(Frame frame, FilterForm form, String heading, List<Part> parts) {
  /**
   * A part of it.
   *
   * @param id by which links find it
   * @param title its title
   * @param events its events, the first of them
   * @param more how many more there are
   */
  record Part(String id, String title, List<EventRow> events, int more) {}

  /** Copies the list. */
  BriefView {
    parts = List.copyOf(parts);
  }
}
