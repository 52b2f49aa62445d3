package org.chancery.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.ledger.Event;
import org.chancery.ledger.Event.StageReport;
import org.chancery.model.DateSpan;
import org.chancery.present.Days;
import org.chancery.present.Words;
import org.jspecify.annotations.Nullable;

/**
 * One event along a scale: a bar for its days, marks where its stage moved, a thread through them.
 *
 * @param bar its days, or null if it has none on the scale
 * @param marks where its stage moved
 * @param from the left end of the thread, in per cent
 * @param to its right end
 * @param css how it is drawn
 */
record Track(@Nullable Bar bar, List<Mark> marks, String from, String to, String css) {
  /**
   * A move of the stage.
   *
   * @param x where, in per cent
   * @param symbol the id of the shape
   * @param label what it says when one points at it
   */
  record Mark(String x, String symbol, String label) {}

  /** Copies the list. */
  Track {
    marks = List.copyOf(marks);
  }

  static Track of(Event event, Scale scale) {
    DateSpan when = event.when();
    Bar bar = when == null ? null : Bar.of(when, scale);
    DateSpan shown = new DateSpan(scale.from(), scale.to());
    List<Mark> marks = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (StageReport step : event.history()) {
      LocalDate day = day(step.reported());
      if (day == null) {
        continue;
      }
      days.add(day);
      if (shown.contains(day)) {
        marks.add(
            new Mark(
                Scale.percent(scale.at(day)),
                Look.symbol(step.stage()),
                Words.stage(step.stage()) + ", reported " + Days.text(step.reported())));
      }
    }
    if (when != null) {
      days.add(Objects.requireNonNullElse(day(when), scale.from()));
    }
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElse(scale.from());
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(scale.from());
    return new Track(
        bar,
        marks,
        Scale.percent(scale.at(first)),
        Scale.percent(scale.at(last)),
        Look.of(event.stage()).css());
  }

  /** Returns the first day of a span, or its last if only that is known. */
  static @Nullable LocalDate day(@Nullable DateSpan span) {
    return span == null ? null : span.firstKnown();
  }
}
