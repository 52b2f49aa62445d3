package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.jspecify.annotations.Nullable;

/** A date in figures that can be read one way only: {@code 2023-09-13}, {@code 13.09.2023}. */
final class NumericDateRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    if (!words.is(at, DateWord.Kind.NUMERIC_DATE)) {
      return null;
    }
    String[] parts = words.get(at).text().split("[-.]");
    boolean yearFirst = parts[0].length() == 4;
    int year = Integer.parseInt(parts[yearFirst ? 0 : 2]);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[yearFirst ? 2 : 0]);
    boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits ? new Match(at + 1, new Calendar(year, month, day, null)) : null;
  }
}
