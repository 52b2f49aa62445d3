package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Around;
import org.chancery.annotate.time.DateValue.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Time just ahead or just past: {@code the coming days}, {@code the next two weeks}, {@code recent
 * months}, {@code the past week}.
 */
final class AroundRule implements Rule {
  private static final int FEW_DAYS = 7;

  @Override
  public @Nullable Match match(Words words, int at) {
    boolean the = words.is(at, "the");
    int i = words.skip(at, "the", "these");
    Direction direction = direction(words, i);
    if (direction == null) {
      return null;
    }
    int countAt = i + 1;
    int count = words.count(countAt);
    int unitAt = count < 0 ? countAt : countAt + 1;
    if (words.is(countAt, "couple")) {
      count = 2;
      unitAt = words.skip(countAt + 1, "of");
    }
    Unit unit = words.vocabulary().unit(words.get(unitAt).lower());
    if (unit == null || unit == Unit.WEEKEND || words.is(unitAt + 1, "of")) {
      return null;
    }
    boolean plural = words.get(unitAt).lower().endsWith("s");
    if (!plural) {
      // 'next month' is a month; 'the next month' and 'the past month' are the days around.
      boolean around = the && unit != Unit.DAY || words.is(i, "past") && the;
      if (!around || count >= 0 || words.hyphen(unitAt + 1)) {
        return null;
      }
      return new Match(unitAt + 1, new Around(unit, 1, direction));
    }
    int most = count > 0 ? count : unit == Unit.DAY ? FEW_DAYS : 0;
    return new Match(unitAt + 1, new Around(unit, most, direction));
  }

  private static @Nullable Direction direction(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "coming", "next", "upcoming" -> Direction.FUTURE;
      case "recent", "past", "last" -> Direction.PAST;
      default -> null;
    };
  }
}
