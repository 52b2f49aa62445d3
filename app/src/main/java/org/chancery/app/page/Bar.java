package org.chancery.app.page;

import java.time.LocalDate;
import org.chancery.model.DateSpan;
import org.chancery.present.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days of an event as they are drawn. What is not known to the day fades out at its ends.
 *
 * @param x its left edge, in per cent
 * @param end its right edge, in per cent
 * @param width its width, in per cent
 * @param fill which shade it has: {@code solid}, or that of the ends that fade
 */
record Bar(String x, String end, String width, String fill) {
  /** A single day among years is still seen. */
  private static final double LEAST = 1.2;

  /** What takes longer is hardly a meeting: it is a stretch in which one falls. */
  private static final int STAY_DAYS = 14;

  /** Returns the bar, or null if it lies outside the scale. */
  static @Nullable Bar of(DateSpan when, Scale scale) {
    if (!when.meets(new DateSpan(scale.from(), scale.to()))) {
      return null;
    }
    LocalDate start = when.start() == null ? scale.from() : when.start();
    LocalDate end = when.end() == null ? scale.to() : when.end();
    double left = scale.at(start);
    double right = Math.max(scale.at(end.plusDays(1)), left + LEAST);
    if (right > 100) {
      left -= right - 100;
      right = 100;
    }
    boolean rough = when.bounded() && (Days.wholeMonths(start, end) || when.days() > STAY_DAYS);
    return new Bar(
        Scale.percent(left),
        Scale.percent(right),
        Scale.percent(right - left),
        fill(rough || when.start() == null, rough || when.end() == null));
  }

  private static String fill(boolean fadesIn, boolean fadesOut) {
    if (fadesIn) {
      return fadesOut ? "both" : "in";
    }
    return fadesOut ? "out" : "solid";
  }
}
