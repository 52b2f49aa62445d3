package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.model.Publication;

/**
 * Dates the reports that state no day, by what they say and by what others say of the same events.
 * A constraint removes the days it excludes and no others; what is left, from the first day to the
 * last, is when the report was published.
 */
public final class Dating {
  private Dating() {}

  /**
   * Returns the readings in their order, those of undated reports with what could be found out.
   * Only reports that state their day are evidence for others, so that the order of reckoning does
   * not matter.
   *
   * @param readings the readings, in any order
   */
  public static List<Reading> date(List<Reading> readings) {
    if (readings.stream().allMatch(r -> r.clean().origin().publication() != null)) {
      return readings;
    }
    KnownEvents known = new KnownEvents(readings);
    List<Reading> dated = new ArrayList<>();
    for (Reading reading : readings) {
      dated.add(reading.clean().origin().publication() != null ? reading : date(reading, known));
    }
    return dated;
  }

  private static Reading date(Reading reading, KnownEvents known) {
    Reckoning reckoning = ClueDays.of(reading.clues());
    known.narrow(reckoning, reading);
    Publication publication = reckoning.publication();
    return publication == null ? reading : reading.published(publication);
  }
}
