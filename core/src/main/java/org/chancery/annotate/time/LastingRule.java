package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Lasting;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Shifted;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * So many days from a beginning or up to an end: {@code a three-day trip starting on Monday},
 * {@code for two days from Monday}, {@code Monday for a three-day visit}, {@code a week-long tour
 * ending on May 4}. A length alone is no date.
 */
final class LastingRule implements Rule {
  /** How far a stay's date may stand from its length where a word of beginning or end marks it. */
  private static final int MOST_WORDS = 18;

  /** How far where nothing marks it but the verb before the stay. */
  private static final int FEW_WORDS = 8;

  private static final int MOST_DAYS = 60;
  private final Rule point;

  /**
   * @param point the dates a stay may begin on, ranges included
   */
  LastingRule(Rule point) {
    this.point = point;
  }

  /** How many days, and where the words that say so end. */
  private record Length(int days, int end) {}

  @Override
  public @Nullable Match match(Words words, int at) {
    Length length = length(words, words.skip(at, "a", "an", "the", "his", "her", "its", "their"));
    if (length != null) {
      return starting(words, at, length.end(), length.days());
    }
    int counted = words.skip(at, "for");
    if (words.count(counted) > 0 && words.is(counted + 1, "days", "day")) {
      return words.is(counted + 2, "of")
          ? starting(words, at, counted + 3, words.count(counted))
          : from(words, counted + 2, words.count(counted));
    }
    int week = words.skip(at, "the");
    if (words.is(week, "week") && words.is(week + 1, "of", "beginning", "starting", "from")) {
      Match from = lasting(words, words.skip(week + 2, "on"), 7);
      return from != null && day(from) ? from : null;
    }
    return thenFor(words, at);
  }

  /** Reads {@code two-day}, {@code one-week}, {@code weeklong} or {@code week-long}. */
  private static @Nullable Length length(Words words, int at) {
    Integer whole = words.vocabulary().number("long", words.get(at).lower());
    if (whole != null) {
      return new Length(whole, at + 1);
    }
    if (words.is(at, "day", "week") && words.hyphen(at + 1) && words.is(at + 2, "long")) {
      return new Length(words.is(at, "week") ? 7 : 1, at + 3);
    }
    int count = words.count(at);
    if (count <= 0 || !words.is(at + 1, Kind.DASH) || !words.is(at + 2, "day", "week")) {
      return null;
    }
    int days = words.is(at + 2, "week") ? count * 7 : count;
    return days <= MOST_DAYS ? new Length(days, at + 3) : null;
  }

  private @Nullable Match starting(Words words, int at, int body, int days) {
    for (int i = body; i < body + MOST_WORDS; i++) {
      Match match = from(words, i, days);
      match = match == null ? upTo(words, i, days) : match;
      if (match != null) {
        return match;
      }
      if (i > body && i < body + FEW_WORDS && begins(words, at)) {
        match = lasting(words, words.skip(i, "on"), days);
        if (match != null && day(match)) {
          return match;
        }
      }
      if (!words.is(i, Kind.WORD) && !words.is(i, Kind.COMMA) && !words.is(i, Kind.DASH)) {
        return null;
      }
    }
    return null;
  }

  private static boolean begins(Words words, int at) {
    return words.in(at - 1, "begin") || words.is(at - 1, "for") || words.in(at - 2, "begin");
  }

  private static boolean day(Match match) {
    return match.value() instanceof Lasting lasting && lasting.from().ofOneDay();
  }

  /** Reads the words that open a beginning, and the beginning. */
  private @Nullable Match from(Words words, int at, int days) {
    int i = clause(words, at);
    boolean verb = words.is(i, "starting", "beginning", "commencing", "opening");
    boolean finite =
        i > at && words.is(i, "starts", "begins", "start", "begin", "started", "began");
    if (!verb && !finite && !words.is(i, "from")) {
      return null;
    }
    return lasting(words, words.skip(i + 1, "on", "from"), days);
  }

  /** Reads the words of an end, and the end: {@code that ended on Monday}. */
  private @Nullable Match upTo(Words words, int at, int days) {
    int i = clause(words, at);
    boolean participle = words.is(i, "ending", "concluding", "finishing");
    boolean finite =
        i > words.skip(at, Kind.COMMA)
            && words.is(i, "ends", "ended", "end", "concludes", "concluded", "conclude");
    Match last = participle || finite ? point.match(words, words.skip(i + 1, "on")) : null;
    return last == null || !last.value().ofOneDay()
        ? null
        : new Match(last.end(), new Range(back(last.value(), days - 1), last.value()));
  }

  private static DateValue back(DateValue day, int days) {
    return new Shifted(day, Direction.UNKNOWN, Unit.DAY, -days);
  }

  /** Skips what opens a clause: a comma, {@code which is due to}. */
  private static int clause(Words words, int at) {
    int i = words.skip(at, Kind.COMMA);
    if (!words.is(i, "that", "which")) {
      return i;
    }
    i = words.skip(i + 1, "will", "would", "is", "was");
    return words.is(i, "due", "set", "scheduled", "expected") ? words.skip(i + 1, "to") : i;
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
    Length length = length(words, words.skip(start.end() + 1, "a", "an", "his", "her", "their"));
    for (int i = 0; length != null && i < 3; i++) {
      int noun = length.end() + i;
      if (words.in(noun, "stay")) {
        return new Match(noun + 1, new Lasting(start.value(), length.days()));
      }
    }
    return null;
  }
}
