package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Feast;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Movable;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.annotate.time.DateValue.Unit;
import org.jspecify.annotations.Nullable;

/** Days with a name: {@code Christmas Eve}, {@code Good Friday 1998}, {@code last Easter}. */
final class FeastRule implements Rule {
  private final PhraseTable<DateValue> feasts = new PhraseTable<>("feasts.tsv", FeastRule::feast);

  @Override
  public @Nullable Match match(Words words, int at) {
    Direction toward =
        words.is(at, "last") ? Direction.PAST : words.is(at, "next") ? Direction.FUTURE : null;
    int start = toward == null ? at : at + 1;
    if (!words.get(words.skip(start, "the")).capital()) {
      return null;
    }
    PhraseTable.Found<DateValue> found = feasts.find(words, start);
    // 'Victory Day parade' is on the day, 'Christmas lunch' is not.
    boolean noun =
        found != null
            && found.end() == start + 1
            && !words.endsBefore(found.end())
            && words.is(found.end(), DateWord.Kind.WORD)
            && !words.is(found.end(), "last", "this", "next");
    if (found == null || noun || words.in(found.end(), "feast-noun")) {
      return null;
    }
    if (toward != null) {
      return new Match(found.end(), new Toward(found.meaning(), toward));
    }
    int yearEnd = words.yearEnd(found.end());
    if (yearEnd > found.end()) {
      return new Match(yearEnd, inYear(found.meaning(), words.year(yearEnd - 1)));
    }
    YearShift shift = YearShift.after(words, found.end());
    return shift == null
        ? new Match(found.end(), found.meaning())
        : new Match(
            shift.end(), new Inside(found.meaning(), new Relative(Unit.YEAR, shift.years())));
  }

  private static DateValue feast(String rule) {
    for (Feast feast : Feast.values()) {
      if (rule.startsWith(feast.name())) {
        String offset = rule.substring(feast.name().length());
        return new Movable(feast, offset.isEmpty() ? 0 : Integer.parseInt(offset), null);
      }
    }
    String[] parts = rule.split("-");
    return new Calendar(null, Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), null);
  }

  private static DateValue inYear(DateValue feast, int year) {
    if (feast instanceof Movable movable) {
      return new Movable(movable.feast(), movable.offset(), year);
    }
    Calendar day = (Calendar) feast;
    return new Calendar(year, day.month(), day.day(), day.weekday());
  }
}
