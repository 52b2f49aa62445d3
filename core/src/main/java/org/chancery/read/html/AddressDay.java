package org.chancery.read.html;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.text.PublishedDay;
import org.jspecify.annotations.Nullable;

/** The day in an address: {@code …/2031/11/06/…}, {@code …/2031-11-06-…}, {@code …/20311106/…}. */
final class AddressDay {
  private static final Pattern DAY =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)([/-]?)(\\d\\d?|[a-z]{3})\\2(\\d\\d?)(?=[/_.-]|$)");

  private AddressDay() {}

  /** Returns the day, or null. */
  static @Nullable LocalDate of(@Nullable String address) {
    if (address == null) {
      return null;
    }
    Matcher matcher = DAY.matcher(address);
    while (matcher.find()) {
      boolean whole = !matcher.group(2).isEmpty() || matcher.group(3).length() == 2;
      LocalDate day =
          !whole
              ? null
              : Character.isDigit(matcher.group(3).charAt(0))
                  ? PublishedDay.loose(
                      matcher.group(1) + "-" + two(matcher.group(3)) + "-" + two(matcher.group(4)))
                  : PublishedDay.loose(
                      matcher.group(4) + " " + matcher.group(3) + " " + matcher.group(1));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
