package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Lasting;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * So many days from a beginning: {@code a two-day trip starting on Tuesday}, {@code for two days
 * from Monday}, {@code Monday for a three-day visit}. A length alone is no date.
 */
final class LastingRule implements Rule {
  private static final int MOST_WORDS = 7;
  private static final int MOST_DAYS = 60;
  private final Rule point;

  /**
   * @param point the dates a stay may begin on, ranges included
   */
  LastingRule(Rule point) {
    this.point = point;
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    int i = words.skip(at, "a", "an", "the", "his", "her", "its", "their");
    int days = length(words, i);
    if (days > 0) {
      return starting(words, at, i + 3, days);
    }
    int counted = words.skip(at, "for");
    if (words.count(counted) > 0 && words.is(counted + 1, "days", "day")) {
      return from(words, counted + 2, words.count(counted));
    }
    return thenFor(words, at);
  }

  /** Returns the days of {@code two-day} or {@code one-week} at {@code at}, or 0. */
  private static int length(Words words, int at) {
    int count = words.count(at);
    if (count <= 0 || !words.is(at + 1, Kind.DASH) || !words.is(at + 2, "day", "week")) {
      return 0;
    }
    int days = words.is(at + 2, "week") ? count * 7 : count;
    return days <= MOST_DAYS ? days : 0;
  }

  private @Nullable Match starting(Words words, int at, int body, int days) {
    for (int i = body; i < body + MOST_WORDS; i++) {
      Match match = from(words, i, days);
      if (match != null) {
        return match;
      }
      if (i > body && words.is(i, "on") && begins(words, at)) {
        return lasting(words, i + 1, days);
      }
      if (!words.is(i, Kind.WORD) && !words.is(i, Kind.COMMA) && !words.is(i, Kind.DASH)) {
        return null;
      }
    }
    return null;
  }

  private static boolean begins(Words words, int at) {
    return words.in(at - 1, "begin") || words.in(at - 2, "begin");
  }

  /** Reads the words that open a beginning, and the beginning. */
  private @Nullable Match from(Words words, int at, int days) {
    int i = words.skip(at, Kind.COMMA);
    if (words.is(i, "that", "which")) {
      i = words.skip(i + 1, "will", "would", "is", "was");
      i = words.is(i, "due", "set", "scheduled", "expected") ? words.skip(i + 1, "to") : i;
    }
    boolean verb = words.is(i, "starting", "beginning", "commencing", "opening");
    boolean finite =
        i > at && words.is(i, "starts", "begins", "start", "begin", "started", "began");
    if (!verb && !finite && !words.is(i, "from")) {
      return null;
    }
    return lasting(words, words.skip(i + 1, "on", "from"), days);
  }

  private @Nullable Match lasting(Words words, int at, int days) {
    Match start = point.match(words, at);
    return start == null || start.value() instanceof Range
        ? null
        : new Match(start.end(), new Lasting(start.value(), days));
  }

  private @Nullable Match thenFor(Words words, int at) {
    Match start = point.match(words, at);
    if (start == null || start.value() instanceof Range || !words.is(start.end(), "for")) {
      return null;
    }
    int i = words.skip(start.end() + 1, "a", "an", "his", "her", "their");
    int days = length(words, i);
    for (int noun = i + 3; days > 0 && noun < i + 6; noun++) {
      if (words.in(noun, "stay")) {
        return new Match(noun + 1, new Lasting(start.value(), days));
      }
    }
    return null;
  }
}
