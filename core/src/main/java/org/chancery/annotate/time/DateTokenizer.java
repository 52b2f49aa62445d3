package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.time.DateWord.Kind;
import org.chancery.model.Span;

/** Cuts a stretch of text into the words, numbers and marks that dates are made of. */
final class DateTokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<date>(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d))"
              + "|(?<amount>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+:\\d+(?::\\d+)?|\\d+\\.\\d+)"
              + "|(?<decade>\\d{3}0['’]?s\\b)"
              + "|(?<ordinal>\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\\b)"
              + "|(?<mixed>\\d+[\\p{L}%][\\p{L}\\p{N}]*)"
              + "|(?<number>\\d+)"
              + "|(?<possessive>['’][sS]\\b)"
              + "|(?<word>(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\p{N}]*)"
              + "|(?<mark>\\S)");
  private static final String CURRENCY = "$€£¥#№";

  private DateTokenizer() {}

  static List<DateWord> words(String text, Span span) {
    List<DateWord> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    int from = span.start();
    while (from < span.end() && matcher.region(from, span.end()).find()) {
      DateWord word = word(text, span, matcher);
      words.add(word);
      from = word.end();
    }
    return words;
  }

  private static DateWord word(String text, Span span, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    String raw = matcher.group();
    String lower = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (matcher.group("word") != null) {
      boolean stop = end < span.end() && text.charAt(end) == '.';
      if (stop && Vocabulary.get().abbreviated(lower)) {
        return new DateWord(start, end + 1, raw + ".", lower, Kind.WORD, -1);
      }
      return new DateWord(start, end, raw, lower, Kind.WORD, -1);
    }
    Kind kind = kind(text, matcher);
    return new DateWord(start, end, raw, lower, kind, number(raw, kind));
  }

  private static Kind kind(String text, Matcher matcher) {
    if (matcher.group("date") != null) {
      return Kind.NUMERIC_DATE;
    }
    if (matcher.group("decade") != null) {
      return Kind.DECADE;
    }
    if (matcher.group("ordinal") != null) {
      return Kind.ORDINAL;
    }
    if (matcher.group("number") != null) {
      int before = matcher.start() - 1;
      boolean sum = before >= 0 && CURRENCY.indexOf(text.charAt(before)) >= 0;
      return sum || matcher.group().length() > 4 ? Kind.AMOUNT : Kind.NUMBER;
    }
    if (matcher.group("possessive") != null) {
      return Kind.POSSESSIVE;
    }
    return matcher.group("mark") == null ? Kind.AMOUNT : mark(text, matcher);
  }

  private static Kind mark(String text, Matcher matcher) {
    return switch (matcher.group().charAt(0)) {
      case '-', '–', '‑' -> Kind.DASH;
      case '—' -> spaced(text, matcher.end()) ? Kind.OTHER : Kind.DASH;
      case ',' -> Kind.COMMA;
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      default -> Kind.OTHER;
    };
  }

  // A spaced long dash parts clauses; only a tight one joins two days.
  private static boolean spaced(String text, int end) {
    return end < text.length() && Character.isWhitespace(text.charAt(end));
  }

  private static int number(String raw, Kind kind) {
    return switch (kind) {
      case NUMBER -> Integer.parseInt(raw);
      case ORDINAL -> Integer.parseInt(raw.substring(0, raw.length() - 2));
      case DECADE -> Integer.parseInt(raw.substring(0, 4));
      default -> -1;
    };
  }
}
