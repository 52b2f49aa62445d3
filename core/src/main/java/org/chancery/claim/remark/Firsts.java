package org.chancery.claim.remark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The first of something for some time. {@code First official visit} may be the second of all, and
 * {@code first foreign trip} the first to any country: neither says when the last to this one was.
 */
final class Firsts {
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?:\\b(?:his|her|their|its|a|the|this|that|[\\p{L}]+['’]s?) )?\\bfirst "
              + "(?:(?<how>face-to-face|in-person|one-on-one) )?"
              + "(?<what>visit|trip|journey|meeting|talks|summit|call)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b(?<verb>visit(?:s|ed|ing)?|met|meets?) [^.;,]{1,50}? for (?:the )?first time\\b");

  /** A count that is meant exactly stands right after its preposition. */
  private static final Pattern YEARS =
      Pattern.compile("(?i)\\bin (?<n>[1-9]\\d?|[a-z]+(?:-[a-z]+)?) years?\\b");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "visit", Kind.VISIT,
          "trip", Kind.VISIT,
          "journey", Kind.VISIT,
          "meeting", Kind.MEETING,
          "talks", Kind.MEETING,
          "summit", Kind.MEETING,
          "call", Kind.CALL);

  /** How far the time may stand from what it is counted for. */
  private static final int REACH = 80;

  private static final Pattern STOP = Pattern.compile("[.;:,()]");
  private static final Pattern TO = Pattern.compile("(?i)\\bto (?!the (?:country|nation)\\b)");

  /** The first by any holder of an office. */
  private static final Pattern BY = Pattern.compile("(?i)\\bby\\b");

  /** A journey to anywhere, a meeting with anybody or in one place only. */
  private static final Pattern WIDER =
      Pattern.compile("(?i)\\b(with|between) (an?|any|another)\\b|\\b(abroad|overseas|outside)\\b");

  private static final Pattern MEETING_IN = Pattern.compile("(?i)\\b(in|on|at|by)\\b");

  private Firsts() {}

  static List<Remark> of(AnnotatedReport report, Sentence sentence) {
    List<Remark> firsts = new ArrayList<>();
    String text = sentence.span().of(report.text());
    Matcher noun = NOUN.matcher(text);
    while (noun.find()) {
      Kind kind = requireNonNull(KINDS.get(noun.group("what").toLowerCase(Locale.ROOT)));
      first(report, sentence, new Span(noun.start(), noun.end()), kind).ifPresent(firsts::add);
    }
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      boolean visit = time.group("verb").toLowerCase(Locale.ROOT).startsWith("visit");
      Kind kind = visit ? Kind.VISIT : Kind.MEETING;
      first(report, sentence, new Span(time.start(), time.end()), kind).ifPresent(firsts::add);
    }
    return firsts;
  }

  private static Optional<Remark> first(
      AnnotatedReport report, Sentence sentence, Span words, Kind kind) {
    String text = sentence.span().of(report.text());
    int offset = sentence.span().start();
    Matcher years = YEARS.matcher(text).region(words.end(), text.length());
    if (years.find() && near(text, words.end(), years.start())) {
      Integer count = Numerals.value(years.group("n"));
      String country = country(report, sentence, words.end(), years.start(), kind);
      return count == null || country == null
          ? Optional.empty()
          : Optional.of(
              new Remark.First(
                  evidence(report, offset + words.start(), offset + years.end()),
                  sentence.span(),
                  kind,
                  !BY.matcher(text.substring(words.end(), years.start())).find(),
                  country.isEmpty() ? null : country,
                  count,
                  null));
    }
    for (DateExpression date : sentence.dates()) {
      int at = date.span().start() - offset;
      if (date.value() instanceof Bound bound
          && bound.side() == Side.SINCE
          && at >= words.end()
          && near(text, words.end(), at)) {
        String country = country(report, sentence, words.end(), at, kind);
        return country == null
            ? Optional.empty()
            : Optional.of(
                new Remark.First(
                    evidence(report, offset + words.start(), date.span().end()),
                    sentence.span(),
                    kind,
                    !BY.matcher(text.substring(words.end(), at)).find(),
                    country.isEmpty() ? null : country,
                    null,
                    bound.of()));
      }
    }
    return Optional.empty();
  }

  private static Evidence evidence(AnnotatedReport report, int start, int end) {
    return Evidence.of(report.clean().report(), new Span(start, end));
  }

  private static boolean near(String text, int from, int to) {
    return to - from <= REACH && !STOP.matcher(text.substring(from, to)).find();
  }

  /**
   * Returns the country that the words between name, empty where they name none, or null where it
   * is the first to some wider region, or with anybody.
   */
  private static @Nullable String country(
      AnnotatedReport report, Sentence sentence, int from, int to, Kind kind) {
    int offset = sentence.span().start();
    String between = report.text().substring(offset + from, offset + to);
    if (WIDER.matcher(between).find() || kind != Kind.VISIT && MEETING_IN.matcher(between).find()) {
      return null;
    }
    Matcher goal = TO.matcher(between);
    if (!goal.find()) {
      return "";
    }
    int named = offset + from + goal.end();
    for (Mention mention : sentence.mentions()) {
      Place place = mention.place();
      if (mention.span().contains(named) || mention.span().start() == named + "the ".length()) {
        return place == null ? null : place.country();
      }
    }
    return null;
  }
}
