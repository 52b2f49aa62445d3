package org.chancery.claim;

import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells a plan with a stated time from a vague one. See the guide, SCHEDULED. */
final class Schedule {
  private Schedule() {}

  /** A plan with a stated time of a month's precision or better is scheduled. */
  static Draft schedule(Draft draft) {
    if (draft.timing() == null) {
      return draft;
    }
    DateValue value = draft.timing().expression().value();
    if (leaving(draft)) {
      return draft.at(until(draft.timing().expression()));
    }
    if (current(draft, value)) {
      return draft.with(draft.stage().withStage(Stage.UNDERWAY));
    }
    boolean precise = precise(value);
    boolean ahead = ahead(value);
    Stage stage = draft.reached();
    boolean planned = stage == Stage.PLANNED && precise;
    boolean present = ahead && precise && (stage == Stage.HAPPENED || stage == Stage.UNDERWAY);
    if (!planned && !present && !timetable(draft, value)) {
      return draft;
    }
    Timing timing = draft.timing();
    return draft
        .with(new StageReading(Stage.SCHEDULED, true, draft.stage().chain()))
        .at(new Timing(timing.expression(), TimingReader.direction(Stage.SCHEDULED)));
  }

  /** {@code will end the trip on Monday}, {@code will leave Oslo on Monday}. */
  private static boolean leaving(Draft draft) {
    int over = draft.trigger().token().head();
    return draft.kind() == Kind.VISIT
        && draft.reached() == Stage.UNDERWAY
        && (draft.trigger().frame().ahead() == Stage.UNDERWAY
            || over >= 0 && closes(draft, over)
            || draft.stage().chain().stream().anyMatch(i -> closes(draft, i)));
  }

  private static boolean closes(Draft draft, int verb) {
    return NounStage.CLOSING.contains(draft.sentence().token(verb).lemma());
  }

  /** The day told is that of the end: until then the visit goes on; a past one tells nothing. */
  private static @Nullable Timing until(DateExpression end) {
    boolean now = end.value() instanceof DateValue.Relative relative && relative.amount() == 0;
    DateValue today = new DateValue.Relative(DateValue.Unit.DAY, 0);
    return now || !precise(end.value())
        ? null
        : new Timing(
            new DateExpression(end.span(), end.text(), new DateValue.Range(today, end.value())),
            Direction.FUTURE);
  }

  /** {@code arrives on Monday}: a report's running text has no other present than a timetable's. */
  private static boolean timetable(Draft draft, DateValue value) {
    Token verb = draft.trigger().token();
    return value instanceof DateValue.Weekday weekday
        && weekday.shift() >= 0
        && draft.kind() == Kind.VISIT
        && draft.trigger().verb()
        && draft.trigger().frame().ahead() == null
        && draft.sentence().block() == BlockType.BODY
        && !verb.lemma().equals("be")
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
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
