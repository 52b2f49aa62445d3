package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Part;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Section;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a month, season, year or other time: {@code early next week}, {@code late in 2011},
 * {@code mid-November}, {@code the end of June}, {@code the second half of the year}.
 */
final class SectionRule implements Rule {
  private final Rule period;

  /**
   * @param period the times that have stretches
   */
  SectionRule(Rule period) {
    this.period = period;
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    int i = words.skip(at, "the");
    Part part = adverb(words, i);
    if (part != null) {
      int next = words.skip(words.skip(i + 1, Kind.DASH), "in");
      return finish(words, next, part);
    }
    part = noun(words, i);
    if (part != null && words.is(i + 1, "of")) {
      return finish(words, i + 2, part);
    }
    if (words.is(i, "end") && i == at) {
      int next = words.skip(i + 1, Kind.DASH);
      return words.month(next) > 0 ? finish(words, next, Part.LATE) : null;
    }
    part = ordinal(words, i);
    return part != null && words.is(i + 2, "of") ? finish(words, i + 3, part) : null;
  }

  private @Nullable Match finish(Words words, int at, Part part) {
    Match whole = period.match(words, at);
    if (whole != null) {
      return new Match(whole.end(), new Section(whole.value(), part));
    }
    Unit unit = words.vocabulary().unit(words.get(at + 1).lower());
    boolean present = words.is(at, "the") && !words.get(at + 1).lower().endsWith("s");
    return present && unit != null && unit != Unit.DAY
        ? new Match(at + 2, new Section(new Relative(unit, 0), part))
        : null;
  }

  private static @Nullable Part adverb(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "early" -> Part.EARLY;
      case "mid", "middle" -> words.is(at + 1, "of") ? null : Part.MIDDLE;
      case "late" -> Part.LATE;
      default -> null;
    };
  }

  private static @Nullable Part noun(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "beginning", "start" -> Part.EARLY;
      case "middle" -> Part.MIDDLE;
      case "end", "close" -> Part.LATE;
      default -> null;
    };
  }

  private static @Nullable Part ordinal(Words words, int at) {
    boolean first = words.is(at, "first");
    if (words.is(at + 1, "half") && (first || words.is(at, "second", "latter"))) {
      return first ? Part.FIRST_HALF : Part.SECOND_HALF;
    }
    boolean days = words.is(at + 1, "week", "days", "weeks", "months");
    return days && (first || words.is(at, "last", "final")) ? first ? Part.EARLY : Part.LATE : null;
  }
}
