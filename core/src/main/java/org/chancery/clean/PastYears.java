package org.chancery.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the years that a report speaks of as past. */
final class PastYears {
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:in|since|of|from|during|late|early|mid)[ -](?:\\p{Lu}\\p{L}+ )?(?<y>(?:19|20)\\d\\d)\\b(?![-–/]\\d)");
  private static final Pattern CLAUSE = Pattern.compile("[,;:]\\s|\\s[–—-]\\s|[.!?]\\s");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:was|were|had|did|since|following|after|ago|former|previous|previously|earlier"
              + "|then|last|met|went|came|took|held|made|signed|began|left|won|became|gave|\\p{L}{2,}ed)\\b");
  private static final Pattern COMING =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|by|until|till|plans?|planned|expected|scheduled|set to|upcoming"
              + "|next|through|due|should|could|may|might|aims?|goal|target|hopes?|ahead)\\b");

  private PastYears() {}

  /** Returns the latest year that some clause of {@code paragraphs} names as past, or null. */
  static @Nullable Integer latest(List<String> paragraphs) {
    Integer latest = null;
    for (String paragraph : paragraphs) {
      Matcher year = YEAR.matcher(paragraph);
      while (year.find()) {
        String clause = clause(paragraph, year.start());
        int named = Integer.parseInt(year.group("y"));
        boolean past = year.group().startsWith("since") || PAST.matcher(clause).find();
        if (past && !COMING.matcher(clause).find() && (latest == null || named > latest)) {
          latest = named;
        }
      }
    }
    return latest;
  }

  private static String clause(String paragraph, int at) {
    int start = 0;
    Matcher boundary = CLAUSE.matcher(paragraph).region(0, at);
    while (boundary.find()) {
      start = boundary.end();
    }
    return paragraph.substring(start, at);
  }
}
