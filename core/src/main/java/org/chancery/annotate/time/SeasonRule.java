package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Season;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A season: {@code this spring}, {@code the summer of 2022}, {@code next winter}, {@code in the
 * fall}.
 */
final class SeasonRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    boolean marked = words.is(at, "last", "this", "next", "the", "coming", "early", "late");
    int i = marked && !words.is(at, "early", "late") ? at + 1 : at;
    i = words.is(at, "this", "the") ? words.skip(i, "coming", "past") : i;
    String name = words.vocabulary().value("season", words.get(i).lower());
    if (name == null) {
      return null;
    }
    int first = firstMonth(name);
    int end = i + 1;
    int yearAt = words.skip(end, "of");
    if (words.year(yearAt) > 0) {
      int last = yearAt + 1;
      boolean wide =
          (words.is(last, Kind.DASH) || words.is(last, "/")) && words.is(last + 1, Kind.NUMBER);
      return new Match(wide ? last + 2 : last, new Season(first, words.year(yearAt)));
    }
    // 'the fall of Kabul', 'the spring' of a well
    if (words.is(end, "of")) {
      return null;
    }
    Season season = new Season(first, null);
    return switch (words.get(at).lower()) {
      case "last" -> new Match(end, new Toward(season, Direction.PAST));
      case "next", "coming" -> new Match(end, new Toward(season, Direction.FUTURE));
      case "this" -> new Match(end, season);
      case "the" -> placed(words, at) && words.endsBefore(end) ? new Match(end, season) : null;
      default ->
          placed(words, at) && words.endsBefore(end) && !words.is(i, "fall")
              ? new Match(end, season)
              : null;
    };
  }

  private static boolean placed(Words words, int at) {
    return words.is(at - 1, "in", "during", "by", "since", "until", "before", "after", "of")
        || words.is(at - 1, "early", "late", "mid", "through", "this");
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "SPRING" -> 3;
      case "SUMMER" -> 6;
      case "AUTUMN" -> 9;
      default -> 12;
    };
  }
}
