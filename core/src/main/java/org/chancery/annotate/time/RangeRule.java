package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Weekday;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another: {@code May 30-June 2}, {@code from Monday to Wednesday}, {@code between
 * 2014 and 2016}, {@code Saturday and Sunday}.
 */
final class RangeRule implements Rule {
  private final Rule point;

  /**
   * @param point the dates that a range may join
   */
  RangeRule(Rule point) {
    this.point = point;
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    boolean from = words.is(at, "from");
    boolean between = words.is(at, "between");
    if (words.in(from ? at - 1 : at - 2, "moved") && (from || words.is(at - 1, "from"))) {
      return null;
    }
    Match first = end(words, from || between ? at + 1 : at);
    if (first == null || words.is(first.end(), Kind.POSSESSIVE)) {
      return null;
    }
    int link = first.end();
    int comma = words.skip(link, Kind.COMMA);
    boolean and = words.is(link, "and") || words.is(comma, "or") || words.is(comma, "and");
    boolean to =
        words.is(link, Kind.DASH) || words.is(comma, "to", "through", "until", "till", "thru");
    if (between ? !and : from ? !to : !to && !and) {
      return null;
    }
    int next = (words.is(link, Kind.DASH) || words.is(link, "and") ? link : comma) + 1;
    Match second = end(words, words.skip(next, "on", "in"));
    if (second == null || words.is(second.end(), Kind.POSSESSIVE)) {
      return null;
    }
    boolean fits =
        from || between || (and ? adjacent(first.value(), second.value()) : alike(first, second));
    return fits ? new Match(second.end(), new Range(first.value(), second.value())) : null;
  }

  private @Nullable Match end(Words words, int at) {
    Match match = point.match(words, at);
    if (match == null && words.year(at) > 0 && !words.in(at + 1, "counted")) {
      return new Match(at + 1, YearRule.year(words.year(at)));
    }
    return match == null || match.value() instanceof Range ? null : match;
  }

  private static boolean alike(Match first, Match second) {
    if (first.value() instanceof Calendar a && second.value() instanceof Calendar b) {
      return (a.day() == null) == (b.day() == null) && (a.month() == null) == (b.month() == null);
    }
    return first.value().getClass() == second.value().getClass();
  }

  /** Returns whether two dates joined by 'and' follow one another, and so are one stretch. */
  private static boolean adjacent(DateValue first, DateValue second) {
    if (first instanceof Weekday a && second instanceof Weekday b) {
      return a.day().plus(1) == b.day() && b.shift() == 0;
    }
    if (first instanceof Relative a && second instanceof Relative b) {
      return a.unit() == Unit.DAY && b.unit() == Unit.DAY && a.amount() + 1 == b.amount();
    }
    if (first instanceof Calendar a && second instanceof Calendar b) {
      Integer from = a.month();
      Integer to = b.month();
      boolean bare = a.day() == null && b.day() == null && a.year() == null;
      return from != null && to != null && bare && from % 12 + 1 == to;
    }
    return false;
  }
}
