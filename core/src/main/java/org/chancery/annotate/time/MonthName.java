package org.chancery.annotate.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.time.DateWord.Kind;

/** Tells a bare month from a name or a verb: May, March, April, June and August are also others. */
final class MonthName {
  private static final Pattern CAPITAL_BEFORE = Pattern.compile("(\\p{Lu}\\p{L}*\\.?)\\s+$");

  private MonthName() {}

  static boolean meant(Words words, int at) {
    if (words.is(at - 1, Kind.DASH)) {
      return words.is(at - 2, "mid", "end", "late", "early") || words.month(at - 2) > 0;
    }
    if (words.in(at - 1, "before-month")) {
      return !words.is(at - 1, "of", "for") || !ambiguous(words, at) || period(words, at - 2);
    }
    if (ambiguous(words, at)) {
      return ambiguousMeant(words, at);
    }
    // 'April Smith' is somebody; 'the April Summit' is not.
    return !words.get(at + 1).capital()
        || words.in(at - 1, "before-may-name")
        || words.is(at - 1, "the", "a", "its", "their");
  }

  private static boolean ambiguous(Words words, int at) {
    return words.is(at, "may", "march");
  }

  private static boolean period(Words words, int at) {
    return words.is(at, "end", "start", "beginning", "middle", "month", "week", "half", "days");
  }

  private static boolean ambiguousMeant(Words words, int at) {
    boolean besideMonth =
        words.is(at - 1, "and", "or", "to") && words.month(at - 2) > 0
            || words.is(at + 1, "and", "or", "to") && words.month(at + 2) > 0;
    if (besideMonth) {
      return true;
    }
    // 'the March vote' takes no article for a march, which is not capital.
    boolean named =
        words.is(at - 1, "the", "a", "its", "their")
            && words.is(at + 1, Kind.WORD)
            && !words.get(at + 1).capital()
            && !words.in(at + 1, "function");
    if (named) {
      return !person(words, at);
    }
    boolean candidate =
        words.in(at - 1, "before-may-name") && !words.is(at - 1, "to", "and", "or", "with")
            || words.is(at + 1, Kind.POSSESSIVE) && !words.get(at + 2).capital();
    return candidate && words.endsBefore(at + 1) && !person(words, at);
  }

  /** Returns whether the text has somebody of that name: a capital word stands right before it. */
  private static boolean person(Words words, int at) {
    String name = words.get(at).text();
    String text = words.text();
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      Matcher before = CAPITAL_BEFORE.matcher(text.substring(Math.max(0, i - 40), i));
      if (before.find() && !dateAfter(text, i + name.length())) {
        String word = before.group(1).toLowerCase(Locale.ROOT);
        boolean plain =
            words.vocabulary().has("determiner", word)
                || words.vocabulary().has("before-month", word)
                || words.vocabulary().has("before-may-name", word)
                || words.vocabulary().has("weekday", word);
        if (!plain) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dateAfter(String text, int end) {
    return end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
  }
}
