package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.PartOf;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit beside the present one: {@code last week}, {@code later this month}, {@code the weekend}.
 */
final class UnitRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    if (words.is(at, "earlier", "later")) {
      return part(words, at);
    }
    if (words.is(at, "the") && words.is(at + 1, "weekend")) {
      return new Match(at + 2, new Relative(Unit.WEEKEND, 0));
    }
    Integer shift = shift(words, at);
    int unitAt = at + 1;
    if (words.is(at, "this", "the") && words.is(at + 1, "past", "coming")) {
      boolean weekend = words.is(at + 2, "weekend");
      shift =
          !weekend && words.is(at, "the") ? null : (Integer) (words.is(at + 1, "past") ? -1 : 1);
      shift = shift != null && weekend && shift > 0 ? (Integer) 0 : shift;
      unitAt = at + 2;
    }
    Unit unit = words.vocabulary().unit(words.get(unitAt).lower());
    boolean plural = words.get(unitAt).lower().endsWith("s");
    if (shift == null || unit == null || unit == Unit.DAY || plural) {
      return null;
    }
    // 'this year-end', 'last week-long' are other words.
    return words.hyphen(unitAt + 1) ? null : new Match(unitAt + 1, new Relative(unit, shift));
  }

  private static @Nullable Integer shift(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> null;
    };
  }

  private static @Nullable Match part(Words words, int at) {
    int i = words.is(at + 1, "this") ? at + 2 : -1;
    if (words.is(at + 1, "in") && words.is(at + 2, "the", "this")) {
      i = at + 3;
    }
    Unit unit = i < 0 ? null : words.vocabulary().unit(words.get(i).lower());
    if (unit == null || unit == Unit.DAY) {
      return null;
    }
    Direction direction = words.is(at, "earlier") ? Direction.PAST : Direction.FUTURE;
    return new Match(i + 1, new PartOf(unit, direction));
  }
}
