package org.chancery.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.chancery.read.html.HtmlReader;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of a feed's entries. A report's id is the entry's own, so that an entry that is
 * fetched again with another text is another version of the same report.
 */
final class EntryReports {
  /** What an entry holds, as its feed writes it. */
  record Entry(
      @Nullable String id,
      @Nullable String link,
      @Nullable String title,
      @Nullable String html,
      @Nullable LocalDate day,
      @Nullable String outlet,
      @Nullable String author) {}

  private final HtmlReader reader = new HtmlReader();

  /** Hands on the report that the entry of this number, from 1, is, or the problem with it. */
  void take(Entry entry, int number, Input input, Intake intake) {
    try {
      String title = plain(entry.title());
      String text = entry.html() == null ? "" : reader.fragment(entry.html(), title);
      if (text.isBlank() && title == null) {
        throw new UnreadableException("the entry has neither title nor text; it is passed over");
      }
      String body = text.isBlank() ? "" : "\n\n" + text;
      String author = plain(entry.author());
      Report report =
          new Report(
              Stream.of(entry.id(), entry.link())
                  .filter(Objects::nonNull)
                  .filter(id -> !id.isBlank())
                  .findFirst()
                  .orElse(input.id() + "#" + number),
              title == null ? text : title + body,
              title,
              entry.day(),
              plain(entry.outlet()),
              entry.link(),
              new Provenance(null, author, null, List.of()));
      intake.report(report);
    } catch (UnreadableException e) {
      intake.problem(new Problem(input.shown(), null, "entry " + number + ": " + e.reason()));
    }
  }

  private @Nullable String plain(@Nullable String html) throws UnreadableException {
    String text = html == null ? "" : reader.plain(html);
    return text.isEmpty() ? null : text;
  }
}
