package org.chancery.present.export;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.Change;
import org.chancery.ledger.Ledger;
import org.chancery.model.DateSpan;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.present.Sources;
import org.chancery.present.Words;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * What has changed as an Atom feed (RFC 4287), the latest first. An entry's time is the day of the
 * latest report that brought the change, its id the same whenever the feed is made.
 */
public final class FeedExport implements Document {
  private static final int QUOTES = 5;

  private record Dated(Change change, LocalDate day) {}

  private final List<Dated> changes;
  private final Reports reports;
  private final LocalDate since;

  /**
   * Makes the feed.
   *
   * @param changes the changes
   * @param ledger the ledger as it stands after them
   * @param filter which events are wanted
   * @param since the day from which on reports count
   */
  public FeedExport(List<Change> changes, Ledger ledger, Filter filter, LocalDate since) {
    this.reports = new Reports(ledger.reports());
    this.since = since;
    this.changes =
        changes.stream()
            .filter(change -> filter.admits(change.event()))
            .map(change -> new Dated(change, day(change)))
            .sorted(
                Comparator.comparing(Dated::day)
                    .reversed()
                    .thenComparing(dated -> dated.change().event().id())
                    .thenComparing(dated -> dated.change().what())
                    .thenComparing(dated -> dated.change().to()))
            .toList();
  }

  /** A report without a day was not there before, which is all that is known. */
  private LocalDate day(Change change) {
    LocalDate day = reports.lastTold(change.grounds()).map(DateSpan::end).orElse(null);
    return day == null || day.isBefore(since) ? since : day;
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    Feed feed = new Feed("atom_1.0");
    feed.setId(Identifiers.tag("changes"));
    feed.setTitle("Chancery: what has changed since " + since);
    Person house = new Person();
    house.setName("Chancery");
    feed.setAuthors(List.of(house));
    feed.setUpdated(date(changes.isEmpty() ? since : changes.get(0).day()));
    Map<String, Integer> paths = new HashMap<>();
    List<com.rometools.rome.feed.atom.Entry> entries = new ArrayList<>();
    for (Dated dated : changes) {
      String path = path(dated.change());
      // Two disputes of an event may be about the same.
      int count = paths.merge(path, 1, Integer::sum);
      entries.add(entry(dated, count == 1 ? path : path + "/" + count));
    }
    feed.setEntries(entries);
    try {
      Format lines = Format.getPrettyFormat().setTextMode(Format.TextMode.PRESERVE);
      new XMLOutputter(lines.setLineSeparator("\n"))
          .output(new WireFeedOutput().outputJDom(feed), out);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed without what a feed must have", e);
    }
  }

  private com.rometools.rome.feed.atom.Entry entry(Dated dated, String path) {
    Change change = dated.change();
    com.rometools.rome.feed.atom.Entry entry = new com.rometools.rome.feed.atom.Entry();
    entry.setId(Identifiers.tag("change/" + path));
    String what = Words.lower(change.what());
    entry.setTitle(SafeText.line(what + ": " + Words.what(change.event())));
    entry.setUpdated(date(dated.day()));
    Category kind = new Category();
    kind.setTerm(change.event().kind().name());
    Category sort = new Category();
    sort.setTerm(change.what().name());
    entry.setCategories(List.of(kind, sort));
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(content(change));
    entry.setContents(List.of(content));
    return entry;
  }

  /**
   * A change has one path from whenever on changes are asked for, and keeps it when more reports
   * tell of it. An event is new once; any other change is told by what has come of it.
   */
  private static String path(Change change) {
    String path = Identifiers.digest(change.event()) + "/" + Words.lower(change.what());
    return change.what() == Change.What.NEW
        ? path
        : path + "/" + Identifiers.shortHash(change.to());
  }

  private String content(Change change) {
    List<String> lines = new ArrayList<>();
    String move = change.from().isEmpty() ? change.to() : change.from() + " → " + change.to();
    lines.add(SafeText.line(move));
    if (!change.grounds().isEmpty()) {
      lines.add(SafeText.line(Sources.text(change.grounds(), reports)));
    }
    change.grounds().stream()
        .limit(QUOTES)
        .forEach(claim -> lines.add(Citation.of(claim, reports).text()));
    if (change.grounds().size() > QUOTES) {
      lines.add("and " + (change.grounds().size() - QUOTES) + " more claims");
    }
    lines.add("chancery explain " + change.event().id());
    return String.join("\n", lines);
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
