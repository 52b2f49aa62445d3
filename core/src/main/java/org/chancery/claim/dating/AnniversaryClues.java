package org.chancery.claim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.annotate.time.Direction;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Clues from years that a report counts: {@code 15 years since he signed it in May 2003}, or {@code
 * the first time in 15 years} here and {@code his first since May 2003} there.
 */
final class AnniversaryClues {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!nearly |almost |about |around |over |than |some |least )"
              + "\\b(?<n>[1-9]\\d?) years (?:since|after)\\b");
  private static final Pattern FIRST_IN =
      Pattern.compile("(?i)\\bfirst\\b[^.;]{0,60}?\\bin (?<n>[1-9]\\d?) years\\b");

  /** What stands before the date, whose own words begin with {@code since}. */
  private static final Pattern FIRST = Pattern.compile("(?i)\\bfirst\\b[^.;]{0,59}$");

  private AnniversaryClues() {}

  static List<Clue> of(AnnotatedReport report) {
    List<Clue> clues = new ArrayList<>(within(report));
    Clue across = across(report);
    if (across != null) {
      clues.add(across);
    }
    return clues;
  }

  /** The count and the day it counts from stand in one sentence. */
  private static List<Clue> within(AnnotatedReport report) {
    List<Clue> clues = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      Matcher count = COUNTED.matcher(sentence.span().of(report.text()));
      if (!count.find()) {
        continue;
      }
      int from = sentence.span().start() + count.end();
      for (DateExpression date : sentence.dates()) {
        DateSpan days = DateResolver.resolve(date.value(), null, Direction.UNKNOWN);
        if (date.span().start() >= from && days != null && days.bounded()) {
          clues.add(clue(report, sentence.span().start() + count.start(), date, count, days));
          break;
        }
      }
    }
    return clues;
  }

  /** The count stands in one sentence, the day in another; only one of each may do. */
  private static @Nullable Clue across(AnnotatedReport report) {
    Set<Integer> counts = new LinkedHashSet<>();
    Set<DateSpan> days = new LinkedHashSet<>();
    Span words = null;
    for (Sentence sentence : report.sentences()) {
      String text = sentence.span().of(report.text());
      Matcher first = FIRST_IN.matcher(text);
      while (first.find()) {
        counts.add(Integer.valueOf(first.group("n")));
        int start = sentence.span().start();
        words = words == null ? new Span(start + first.start(), start + first.end()) : words;
      }
      for (DateExpression date : sentence.dates()) {
        String before = text.substring(0, date.span().start() - sentence.span().start()).strip();
        if (date.value() instanceof Bound bound
            && bound.side() == Side.SINCE
            && FIRST.matcher(before).find()) {
          DateSpan whole = DateResolver.resolve(bound.of(), null, Direction.PAST);
          if (whole != null) {
            days.add(whole);
          }
        }
      }
    }
    return words == null || counts.size() != 1 || days.size() != 1
        ? null
        : anniversary(report, words, counts.iterator().next(), days.iterator().next());
  }

  private static Clue clue(
      AnnotatedReport report, int start, DateExpression date, Matcher count, DateSpan days) {
    Span words = new Span(start, date.span().end());
    return anniversary(report, words, Integer.parseInt(count.group("n")), days);
  }

  private static Clue anniversary(AnnotatedReport report, Span words, int years, DateSpan days) {
    LocalDate since = days.start();
    LocalDate until = days.end();
    if (since == null || until == null) {
      throw new IllegalArgumentException("years are counted from known days: " + days);
    }
    return new Clue.Anniversary(Evidence.of(report.clean().report(), words), years, since, until);
  }
}
