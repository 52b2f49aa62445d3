package org.chancery.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.chancery.model.Publication.How;
import org.jspecify.annotations.Nullable;

/** Finds the day a report was published where the input or the page states it. */
final class PublicationFinder {
  private final YearCompletion completion = new YearCompletion();

  /** Returns the publication, or null if nothing states it. */
  @Nullable Publication of(CleanReport clean, Optional<Dateline> dateline) {
    LocalDate given = clean.report().published();
    if (given != null) {
      return stated(given, "the input gives the day");
    }
    Publication line = dateLine(clean);
    Dateline.Day day = dateline.map(Dateline::day).orElse(null);
    if (line != null || day == null) {
      return line;
    }
    Integer year = day.year();
    if (year == null) {
      return completion.complete(clean, day);
    }
    LocalDate whole = DayText.date(year, day.month(), day.dayOfMonth());
    return whole == null ? null : stated(whole, "the dateline gives the day");
  }

  /** A line that calls itself the day of publication goes before one that is only a date. */
  private static @Nullable Publication dateLine(CleanReport clean) {
    Publication first = null;
    for (Block block : clean.blocks(BlockType.DATELINE)) {
      String line = Shape.bare(block.span().of(clean.report().text()));
      StatedDay day = StatedDay.line(line);
      if (day != null) {
        Publication found = stated(day.day(), "the page says '" + line.strip() + "'");
        if (StatedDay.labelled(line)) {
          return found;
        }
        first = first == null ? found : first;
      }
    }
    return first;
  }

  private static Publication stated(LocalDate day, String why) {
    return new Publication(DateSpan.day(day), How.STATED, why);
  }

  /** Returns the paragraphs of a report's body. */
  static List<String> paragraphs(CleanReport clean) {
    return clean.blocks(BlockType.BODY).stream()
        .map(block -> block.span().of(clean.report().text()))
        .toList();
  }
}
