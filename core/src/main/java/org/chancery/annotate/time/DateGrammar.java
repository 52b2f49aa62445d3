package org.chancery.annotate.time;

/**
 * Puts the families of rules together: plain dates, then what joins, bounds or counts from them.
 */
final class DateGrammar {
  private DateGrammar() {}

  static Rule all() {
    Rule calendar = new CalendarRule();
    Rule month = new MonthRule();
    Rule year = new YearRule();
    Rule unit = new UnitRule();
    Rule season = new SeasonRule();
    Rule quarter = new QuarterRule();
    Rule period = new LongestOf(month, year, unit, season, quarter);
    Rule point =
        new LongestOf(
            new NumericDateRule(),
            calendar,
            new OrdinalDayRule(),
            new WeekdayRule(),
            PhraseRule.days(),
            new FeastRule(),
            new SectionRule(period),
            period);
    Rule range = new LongestOf(new DayRangeRule(), new RangeRule(point));
    Rule date = new LongestOf(point, range);
    Rule ago = new AgoRule();
    return new LongestOf(
        date,
        ago,
        new AroundRule(),
        new LastingRule(date),
        new BoundRule(new LongestOf(date, ago)),
        PhraseRule.vague());
  }
}
