package org.chancery.claim;

import org.chancery.annotate.time.DateValue;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** Tells a plan with a stated time from a vague one. See the guide, SCHEDULED. */
final class Schedule {
  private Schedule() {}

  /** A plan with a stated time of a month's precision or better is scheduled. */
  static Draft schedule(Draft draft) {
    if (draft.timing() == null) {
      return draft;
    }
    DateValue value = draft.timing().expression().value();
    if (current(draft, value)) {
      return draft.with(draft.stage().withStage(Stage.UNDERWAY));
    }
    boolean precise = precise(value);
    boolean ahead = ahead(value);
    Stage stage = draft.reached();
    boolean planned = stage == Stage.PLANNED && precise;
    boolean present = ahead && precise && (stage == Stage.HAPPENED || stage == Stage.UNDERWAY);
    if (!planned && !present) {
      return draft;
    }
    Timing timing = draft.timing();
    return draft
        .with(new StageReading(Stage.SCHEDULED, true, draft.stage().chain()))
        .at(new Timing(timing.expression(), TimingReader.direction(Stage.SCHEDULED)));
  }

  /** {@code concern over his visit this week}: of the week's visit only a noun tells. */
  private static boolean current(Draft draft, DateValue value) {
    return draft.kind() == Kind.VISIT
        && draft.reached() == Stage.HAPPENED
        && !draft.stage().explicit()
        && value.equals(new DateValue.Relative(DateValue.Unit.WEEK, 0));
  }

  static boolean ahead(DateValue value) {
    if (value instanceof DateValue.Relative relative) {
      return relative.amount() > 0;
    }
    if (value instanceof DateValue.Weekday weekday) {
      return weekday.shift() > 0;
    }
    return false;
  }

  static boolean precise(DateValue value) {
    if (value instanceof DateValue.Calendar calendar) {
      return calendar.month() != null || calendar.day() != null;
    }
    if (value instanceof DateValue.Relative relative) {
      return relative.unit() != DateValue.Unit.YEAR && relative.unit() != DateValue.Unit.QUARTER;
    }
    if (value instanceof DateValue.PartOf part) {
      return part.unit() != DateValue.Unit.YEAR;
    }
    if (value instanceof DateValue.Around around) {
      return around.unit() == DateValue.Unit.DAY;
    }
    if (value instanceof DateValue.Range range) {
      return precise(range.from()) || precise(range.to());
    }
    return !(value instanceof DateValue.Vague) && !(value instanceof DateValue.Bound);
  }
}
