package org.chancery.app.page;

import java.util.List;

/**
 * What the first page shows.
 *
 * @param frame what stands around it
 * @param form what is asked
 * @param timeline the events, a part of them
 * @param paging which part
 * @param toCome what is to come, the soonest first
 * @param toComeHref where all of it is
 * @param disputed what is in dispute
 * @param disputedHref where all of it is
 * @param matrix who with whom
 */
record Overview(
    Frame frame,
    FilterForm form,
    Timeline timeline,
    Paging paging,
    List<EventRow> toCome,
    String toComeHref,
    List<EventRow> disputed,
    String disputedHref,
    Matrix matrix) {
  /** Copies the lists. */
  Overview {
    toCome = List.copyOf(toCome);
    disputed = List.copyOf(disputed);
  }
}
