package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Around;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Shifted;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Vague;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Counted units: {@code two days ago}, {@code in two weeks}, {@code within a month}. Counted from
 * another event they have no days: {@code two weeks after}.
 */
final class AgoRule implements Rule {
  private static final int RATE_WINDOW = 12;

  @Override
  public @Nullable Match match(Words words, int at) {
    boolean in = words.is(at, "in");
    boolean within = words.is(at, "within");
    int start = in || within ? at + 1 : at;
    int i = about(words, start);
    boolean rough = i > start;
    int count = words.is(i, "a", "an") ? 1 : words.count(i);
    int unitAt = i + 1;
    if (words.is(i, "a") && words.is(i + 1, "couple", "few")) {
      count = words.is(i + 1, "couple") ? 2 : 0;
      unitAt = words.skip(i + 2, "of");
    }
    boolean decade = words.is(unitAt, "decade", "decades");
    boolean hour = words.is(unitAt, "hour", "hours", "minutes");
    Unit unit = words.vocabulary().unit(words.get(unitAt).lower());
    boolean quarter = unit == Unit.QUARTER && words.is(unitAt + 1, "century", "of");
    if (count < 0 || quarter || unit == null && !decade && !hour) {
      return null;
    }
    int end = unitAt + 1;
    if (in || within) {
      // 'in more than two years' is how long, 'in about two years' may be when.
      boolean length = rough && (within || !words.is(start, "about", "around", "roughly"));
      return unit == null || length ? null : ahead(words, at, end, unit, count);
    }
    if (words.is(end, "ago")) {
      Match anniversary = rough || count <= 0 ? null : anniversary(words, end + 1, unit, count);
      return anniversary == null
          ? new Match(end + 1, ago(unit, hour, rough ? 0 : count))
          : anniversary;
    }
    boolean anaphoric = words.is(end, "earlier", "later", "before", "after", "afterwards");
    return anaphoric ? new Match(end + 1, new Vague(Direction.UNKNOWN)) : null;
  }

  /** {@code 30 years ago today}, {@code two months ago this week}: the same time of then. */
  private static @Nullable Match anniversary(Words words, int at, @Nullable Unit unit, int count) {
    Unit now =
        words.is(at, "today") ? Unit.DAY : words.is(at, "this") ? present(words, at + 1) : null;
    if (unit == null || now == null) {
      return null;
    }
    int end = now == Unit.DAY ? at + 1 : at + 2;
    return new Match(end, new Shifted(new Relative(now, 0), Direction.UNKNOWN, unit, -count));
  }

  private static @Nullable Unit present(Words words, int at) {
    return words.is(at, "week", "month") ? words.vocabulary().unit(words.get(at).lower()) : null;
  }

  private static boolean superlative(Words words, int at) {
    String word = words.get(at).lower();
    return word.length() > 5 && word.endsWith("est") && !words.get(at).capital();
  }

  private static int about(Words words, int at) {
    int i = at;
    while (words.in(i, "about") && !words.in(i, "vague-count") || words.is(i, "more", "less")) {
      i++;
    }
    return i;
  }

  private static DateValue ago(@Nullable Unit unit, boolean hour, int count) {
    if (hour && count > 0 && count <= 6) {
      return new Relative(Unit.DAY, 0);
    }
    return unit == null || count == 0 ? new Vague(Direction.PAST) : new Relative(unit, -count);
  }

  private static @Nullable Match ahead(Words words, int at, int end, Unit unit, int count) {
    // 'the first visit in three years' counts back, and 'twice in a day' counts nothing.
    for (int i = at - 1; i >= 0 && i >= at - RATE_WINDOW; i--) {
      if (words.in(i, "rate") || words.is(i, Kind.ORDINAL) || superlative(words, i)) {
        return null;
      }
    }
    int last = end;
    if (words.is(end, Kind.POSSESSIVE) || "'".equals(words.get(end).lower())) {
      last = words.is(end + 1, "time") ? end + 2 : end;
    }
    if (words.is(end, "of")) {
      return null;
    }
    if (count == 0) {
      DateValue soon =
          unit == Unit.DAY ? new Around(unit, 7, Direction.FUTURE) : new Vague(Direction.FUTURE);
      return new Match(last, soon);
    }
    return new Match(
        last,
        words.is(at, "in") ? new Relative(unit, count) : new Around(unit, count, Direction.FUTURE));
  }
}
