package org.chancery.present.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Stage;
import org.chancery.present.Agenda;
import org.chancery.present.Days;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.present.Section;
import org.chancery.present.Sources;
import org.chancery.present.Words;

/**
 * Events as a calendar (RFC 5545): a whole-day entry from the first day on which each may fall to
 * the last. Nothing in it depends on the day on which it is made.
 */
public final class CalendarExport implements Document {
  private static final int QUOTES = 8;

  private final Reports reports;
  private final Agenda agenda;
  private final List<Event> wanted;

  /**
   * Makes the calendar.
   *
   * @param ledger the ledger, with all its reports
   * @param filter which events are wanted
   * @param all whether what is over is wanted too; else what is to come or under way, and what was
   *     called off or put off before its days were over, so that calendars learn of it
   */
  public CalendarExport(Ledger ledger, Filter filter, boolean all) {
    this.reports = new Reports(ledger.reports());
    this.agenda = new Agenda(reports);
    this.wanted =
        ledger.events().stream()
            .filter(event -> filter.admits(event) && (all || isAhead(event, agenda)))
            .sorted(
                Comparator.comparing(
                        (Event event) -> event.when() == null ? "" : first(event).toString())
                    .thenComparing(Event::id))
            .toList();
  }

  private static boolean isAhead(Event event, Agenda agenda) {
    Section section = agenda.section(event);
    if (section != Section.NOT_TO_BE) {
      return section == Section.TO_COME || section == Section.UNDER_WAY;
    }
    LocalDate asOf = agenda.asOf();
    return event.when() != null && (asOf == null || !last(event).isBefore(asOf));
  }

  /** Returns how many of the events are left out because no day of them is known. */
  public int undated() {
    return (int) wanted.stream().filter(event -> !isDated(event)).count();
  }

  /** Returns whether there is no entry, since none of the events has a day or none is wanted. */
  public boolean isEmpty() {
    return wanted.stream().noneMatch(CalendarExport::isDated);
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Chancery//Chancery//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    wanted.stream().filter(CalendarExport::isDated).map(this::entry).forEach(calendar::add);
    if (calendar.getComponents().isEmpty()) {
      // A calendar must hold something; this says nothing.
      calendar.add(noTimeZone());
    }
    for (String line : calendar.toString().split("\r\n", -1)) {
      if (!line.isEmpty()) {
        FoldedLines.write(line, out);
      }
    }
  }

  private static VTimeZone noTimeZone() {
    VTimeZone zone = new VTimeZone();
    zone.add(new TzId("Etc/UTC"));
    Standard standard = new Standard(new PropertyList());
    standard.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
    standard.add(new TzOffsetFrom(ZoneOffset.UTC));
    standard.add(new TzOffsetTo(ZoneOffset.UTC));
    zone.add(standard);
    return zone;
  }

  private VEvent entry(Event event) {
    VEvent entry = new VEvent(false);
    entry.add(new Uid(Identifiers.digest(event) + "@chancery.invalid"));
    entry.add(new DtStamp(stamp()));
    entry.add(new DtStart<>(first(event)));
    // The end is the day after the last.
    entry.add(new DtEnd<>(last(event).plusDays(1)));
    entry.add(
        new Summary(SafeText.line(Words.what(event)) + " (" + Words.stage(event.stage()) + ")"));
    entry.add(status(event.stage()));
    if (event.place() != null) {
      entry.add(new Location(SafeText.line(Words.place(event.place()))));
    }
    entry.add(new Categories(Words.kind(event.kind())));
    // Nobody who subscribes to it is busy because ministers meet.
    entry.add(ImmutableTransp.TRANSPARENT);
    entry.add(new Description(description(event)));
    return entry;
  }

  private Instant stamp() {
    LocalDate asOf = agenda.asOf();
    return (asOf == null ? LocalDate.EPOCH : asOf).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Status status(Stage stage) {
    return switch (stage) {
      case PROPOSED, INVITED, ACCEPTED, NEGOTIATING, PLANNED, POSTPONED ->
          ImmutableStatus.VEVENT_TENTATIVE;
      case SCHEDULED, UNDERWAY, HAPPENED, SIGNED, IN_FORCE, ENDED ->
          ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED, DECLINED, DENIED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private String description(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.stage(event.stage()) + ", " + Days.text(event.when()));
    lines.add(SafeText.line(Sources.text(event, reports)));
    event.disputes().forEach(dispute -> lines.add("In dispute: " + SafeText.line(dispute.about())));
    // The latest word first.
    List<Claim> claims = event.claims();
    for (int i = claims.size() - 1; i >= Math.max(0, claims.size() - QUOTES); i--) {
      Claim claim = claims.get(i);
      lines.add(Words.stage(claim.stage()) + ": " + Citation.of(claim, reports).text());
    }
    if (claims.size() > QUOTES) {
      lines.add("and " + (claims.size() - QUOTES) + " more claims");
    }
    lines.add("chancery explain " + event.id());
    return String.join("\n", lines);
  }

  private static boolean isDated(Event event) {
    DateSpan when = event.when();
    return when != null && (when.start() != null || when.end() != null);
  }

  private static LocalDate first(Event event) {
    return requireNonNull(requireNonNull(event.when()).firstKnown());
  }

  private static LocalDate last(Event event) {
    return requireNonNull(requireNonNull(event.when()).lastKnown());
  }
}
