package org.chancery.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** The datelines of the trade. */
final class DatelineGrammar {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String PLACE =
      NAME
          + "(?: (?:"
          + NAME
          + "|de|of|al|el|la)){0,4}(?:[,/] ?"
          + NAME
          + "(?: "
          + NAME
          + "){0,2})?";
  private static final String DATE =
      "(?:(?<m>"
          + DayText.MONTH
          + ") (?<d>"
          + DayText.DAY
          + ")\\b|(?<d2>"
          + DayText.DAY
          + ") (?<m2>"
          + DayText.MONTH
          + "))(?:,? (?<y>(?:19|20)\\d\\d)\\b)?";
  private static final String DASH = "(?:[-–—―]{1,3}|:)";

  /** {@code SEOUL, March 27 (Agency) –}, any part but the bracket may be missing. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(?:(?<p>"
              + PLACE
              + ")(?:[,.:]? +|[,.]))?(?:"
              + DATE
              + "[.,]? ?)?\\((?<a>[^()]{2,40})\\)[.,]?\\s*(?<dash>"
              + DASH
              + ")?(?=\\s|$|[\"“\\p{Lu}])");

  /** {@code MOSCOW, March 27. /TASS/.} */
  private static final Pattern SLASHED =
      Pattern.compile(
          "^(?<p>"
              + PLACE
              + "),? "
              + DATE
              + "[.,]? ?/(?<a>[^/]{2,30})/[.,]?\\s*(?<dash>"
              + DASH
              + ")?");

  /** {@code JERUSALEM — }, the town in capitals. */
  private static final Pattern BARE =
      Pattern.compile(
          "^(?<p>\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, "
              + NAME
              + "(?: "
              + NAME
              + "){0,2})?)(?:, "
              + DATE
              + ")?\\s+(?<dash>[-–—―]{1,3})\\s+(?=[\"“'‘\\p{Lu}])");

  /** {@code Thu Oct 20, 2011 7:25 am EDT (Agency) - } */
  private static final Pattern STAMPED =
      Pattern.compile("^(?<s>[^()]{6,50}?)\\s*\\((?<a>[^()]{2,40})\\)\\s*(?<dash>" + DASH + ")");

  private static final int LONGEST = 160;
  private static final DatelineGrammar STANDARD = new DatelineGrammar(Agencies.load());

  private final Agencies agencies;
  private final Set<String> notTowns;

  private DatelineGrammar(Agencies agencies) {
    this.agencies = agencies;
    this.notTowns = Set.copyOf(Yaml.strings(Yaml.list("dateline.yaml").get(0), "not_towns"));
  }

  static DatelineGrammar standard() {
    return STANDARD;
  }

  /**
   * Returns the dateline that {@code line} starts with, empty if it starts otherwise.
   *
   * @param line a line of a report
   * @param offset where the line stands in the report
   */
  Optional<Dateline> at(String line, int offset) {
    if (line.isEmpty() || !(Character.isLetter(line.charAt(0)) || line.charAt(0) == '(')) {
      return Optional.empty();
    }
    return head(line.substring(0, Math.min(line.length(), LONGEST)), offset);
  }

  private Optional<Dateline> head(String line, int offset) {
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.find() && bracketedHolds(bracketed)) {
      return found(bracketed, bracketed.group("a"), offset);
    }
    Matcher slashed = SLASHED.matcher(line);
    if (slashed.find()) {
      return found(slashed, slashed.group("a"), offset);
    }
    Matcher bare = BARE.matcher(line);
    if (bare.find() && bareHolds(bare)) {
      return found(bare, null, offset);
    }
    Matcher stamped = STAMPED.matcher(line);
    if (stamped.find() && agencies.named(stamped.group("a")).isPresent()) {
      StatedDay day = StatedDay.line(stamped.group("s"));
      if (day != null) {
        Dateline.Day stated =
            new Dateline.Day(
                day.day().getYear(), day.day().getMonthValue(), day.day().getDayOfMonth());
        Span span = new Span(offset, offset + stamped.end());
        return Optional.of(new Dateline(span, null, stated, stamped.group("a")));
      }
    }
    return Optional.empty();
  }

  /** A bracket near the start is only a dateline's if a town, a day or an agency vouches for it. */
  private boolean bracketedHolds(Matcher found) {
    boolean agency = agencies.named(found.group("a")).isPresent();
    String place = found.group("p");
    boolean dated = found.group("m") != null || found.group("m2") != null;
    boolean dash = found.group("dash") != null;
    if (place == null) {
      return agency && (dash || dated);
    }
    if (agency || dated) {
      return agency && dated || dash || dated && Shape.words(found.group("a")) <= 3;
    }
    return dash && town(place) && Shape.capitalised(found.group("a"));
  }

  /** A town alone wants a real dash: {@code WORD - } is how pages set labels. */
  private boolean bareHolds(Matcher found) {
    String place = found.group("p");
    boolean dated = found.group("m") != null || found.group("m2") != null;
    return town(place) && (dated || place.contains(",") || !found.group("dash").equals("-"));
  }

  private boolean town(String place) {
    int comma = place.indexOf(',');
    String first = comma < 0 ? place : place.substring(0, comma);
    return Shape.shouted(first + "XXX")
        && List.of(first.split(" ")).stream()
            .noneMatch(word -> notTowns.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Dateline> found(Matcher found, @Nullable String provider, int offset) {
    String month = found.group("m") != null ? found.group("m") : found.group("m2");
    String day = found.group("d") != null ? found.group("d") : found.group("d2");
    String year = found.group("y");
    Dateline.Day stated =
        month == null || day == null
            ? null
            : new Dateline.Day(
                year == null ? null : Integer.valueOf(year),
                DayText.month(month),
                DayText.number(day));
    String place = found.group("p");
    int end = found.end();
    while (Lines.white(found.group().charAt(end - 1))) {
      end--;
    }
    return Optional.of(
        new Dateline(
            new Span(offset, offset + end),
            place == null ? null : place.replaceAll("[.,]+$", ""),
            stated,
            provider));
  }
}
