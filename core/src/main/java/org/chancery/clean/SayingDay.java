package org.chancery.clean;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the weekday on which a report has things said, which in agency copy is its own day. */
final class SayingDay {
  private static final int LEAD = 2;
  private static final Pattern DAY =
      Pattern.compile(
          "(?<before>\\b(?:next|last|coming|previous|following|this|every|each|until|by|from|since"
              + "|starting|beginning) (?:on )?)?\\b(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|announced|reported|confirmed|stated|statement|declared|according"
              + "|quoted|added|denied|briefing|remarks|report|reports|disclosed|revealed"
              + "|press conference|news conference)\\b");

  private SayingDay() {}

  /**
   * Returns the only weekday that the first of the leading paragraphs to name one has something
   * said on, or null if there is none or there are several.
   */
  static @Nullable DayOfWeek of(List<String> paragraphs) {
    for (String paragraph : paragraphs.subList(0, Math.min(LEAD, paragraphs.size()))) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      List<Integer> starts = Shape.sentenceStarts(paragraph);
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
        String sentence = paragraph.substring(starts.get(i), end);
        if (SAYING.matcher(sentence).find()) {
          days(sentence, days);
        }
      }
      if (!days.isEmpty()) {
        return days.size() == 1 ? days.iterator().next() : null;
      }
    }
    return null;
  }

  private static void days(String sentence, Set<DayOfWeek> days) {
    Matcher matcher = DAY.matcher(sentence);
    while (matcher.find()) {
      if (matcher.group("before") == null) {
        days.add(DayText.weekday(matcher.group("day")));
      }
    }
  }
}
