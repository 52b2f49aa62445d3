package org.chancery.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole date, year included, as a page states it.
 *
 * @param day the day
 * @param start where it starts in the line
 * @param end where it ends in the line
 */
record StatedDay(LocalDate day, int start, int end) {
  private static final String WEEK = "(?:(?<w>" + DayText.WEEKDAY + "),?\\s+)?";
  private static final List<Pattern> FORMS =
      List.of(
          form(
              WEEK
                  + "\\b(?<d>"
                  + DayText.DAY
                  + ")[\\s-](?:of\\s+)?(?<m>"
                  + DayText.MONTH
                  + "),?[\\s-]\\s*(?<y>(?:19|20)\\d\\d)\\b"),
          form(
              WEEK
                  + "(?<m>\\b"
                  + DayText.MONTH
                  + ")\\s+(?<d>"
                  + DayText.DAY
                  + "),?\\s+(?<y>(?:19|20)\\d\\d)\\b"),
          form(
              "\\b(?<y>(?:19|20)\\d\\d)[-/.](?<mm>\\d\\d)[-/.](?<d>\\d\\d)"
                  + "(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)"));
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d\\d?)([/.])(\\d\\d?)\\2((?:19|20)\\d\\d)(?!\\d)");

  private static final int MOST_NAMES = 4;
  private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d\\d\\b");

  /** What may stand beside a date in a line that is there for the date. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:first |last )?(?:published|updated|posted|modified|issued|created|date"
              + "|release date|publication date)\\b(?: on| at)?"
              + "|\\b\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?\\b|\\b\\d{3,4} ?(?:hrs|hours|gmt)\\b"
              + "|\\b[ap]\\.?m\\b\\.?"
              + "|\\b(?:at|on|gmt|utc|e[sd]?t|p[sd]?t|c[sd]t|cest|cet|eet|eest|bst|msk|ist|kst|jst"
              + "|hkt|sgt|aest|aedt|local time|hrs|edited|by)\\b"
              + "|[\\p{P}\\p{S}\\s\\p{Z}]+");

  /** Returns the first whole date of {@code line}, or null. */
  static @Nullable StatedDay first(String line) {
    StatedDay first = null;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        StatedDay found = named(matcher);
        if (found != null && (first == null || found.start < first.start)) {
          first = found;
        }
      }
    }
    StatedDay numbers = numbers(line);
    return first == null || (numbers != null && numbers.start < first.start) ? numbers : first;
  }

  /** Returns the date of a line that is there for the date alone, or null. */
  static @Nullable StatedDay line(String line) {
    StatedDay day = line.length() > 120 ? null : first(line);
    if (day == null) {
      return null;
    }
    String rest = line.substring(0, day.start) + " " + line.substring(day.end);
    StatedDay second = first(rest);
    if (second != null) {
      rest = rest.substring(0, second.start) + " " + rest.substring(second.end);
    }
    String names = BESIDE.matcher(rest).replaceAll(" ").strip();
    // Beside a label or a time there may stand a place, a section or a name.
    boolean kept =
        names.isEmpty()
            || (Shape.words(names) <= MOST_NAMES
                && Shape.capitalised(names)
                && (labelled(line) || TIME.matcher(line).find()));
    return kept ? day : null;
  }

  private static @Nullable StatedDay named(Matcher found) {
    String month = group(found, "m");
    int number =
        month != null ? DayText.month(month) : Integer.parseInt(String.valueOf(group(found, "mm")));
    LocalDate day =
        DayText.date(Integer.parseInt(found.group("y")), number, DayText.number(found.group("d")));
    String weekday = group(found, "w");
    if (day == null || (weekday != null && day.getDayOfWeek() != DayText.weekday(weekday))) {
      return null;
    }
    return new StatedDay(day, found.start(), found.end());
  }

  /** Slashes leave open which number is the month, unless one is too large to be one. */
  private static @Nullable StatedDay numbers(String line) {
    Matcher found = NUMBERS.matcher(line);
    while (found.find()) {
      int first = Integer.parseInt(found.group(1));
      int second = Integer.parseInt(found.group(3));
      int year = Integer.parseInt(found.group(4));
      boolean dayFirst = first > 12 || first == second || found.group(2).equals(".");
      if (dayFirst || second > 12) {
        LocalDate day =
            dayFirst ? DayText.date(year, second, first) : DayText.date(year, first, second);
        if (day != null) {
          return new StatedDay(day, found.start(), found.end());
        }
      }
    }
    return null;
  }

  private static @Nullable String group(Matcher found, String name) {
    return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Returns whether {@code line} calls its date the day of publication. */
  static boolean labelled(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("published")
        || lower.contains("posted")
        || lower.contains("issued")
        || lower.contains("updated");
  }
}
