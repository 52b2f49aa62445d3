package org.chancery.app.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.app.page.StatusView.Entry;
import org.chancery.app.page.StatusView.HandedIn;
import org.chancery.app.serve.ReadStatus.State;
import org.chancery.app.serve.ReadStatus.Upload;
import org.chancery.app.serve.Snapshot;
import org.chancery.clean.CleanReport;
import org.chancery.model.Problem;
import org.chancery.model.Publication;
import org.chancery.present.Counts;
import org.chancery.present.Titles;
import org.chancery.present.Words;
import org.chancery.present.Wrap;

/** What was read, what was not and why; and the form by which reports are handed in. */
final class StatusPage implements Page {
  private static final int REPORTS = 50;
  private static final int LONGEST = 120;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Override
  public String path() {
    return "/status";
  }

  @Override
  public void prepare(Snapshot snapshot) {
    ReadTally unused = ReadTally.of(snapshot);
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    ReadTally tally = ReadTally.of(request.snapshot());
    List<CleanReport> reports = catalogue.ledger().reports();
    Paging paging =
        Paging.of(
            reports.size(),
            Paging.page(request.query(), "page"),
            REPORTS,
            page -> "/status?page=" + page);
    long waiting = request.snapshot().status().waiting();
    StatusView view =
        new StatusView(
            Frame.of("Read status", path(), request.snapshot(), catalogue, "drop"),
            request.csrf(),
            tally.facts(),
            waiting == 0 ? "" : Counts.of(Math.toIntExact(waiting), "report"),
            String.valueOf(
                request.snapshot().status().uploads().stream().anyMatch(StatusPage::busy)),
            request.snapshot().status().uploads().stream().map(StatusPage::handedIn).toList(),
            tally.unread(),
            paging.of(reports).stream().map(r -> entry(r, request, catalogue)).toList(),
            paging);
    return Rendered.of(Templates.document("status", view));
  }

  private static boolean busy(Upload upload) {
    return upload.state() == State.QUEUED || upload.state() == State.READING;
  }

  private static HandedIn handedIn(Upload upload) {
    return new HandedIn(
        Wrap.shorten(String.join(", ", upload.files()), Said.LONGEST),
        MINUTE.format(upload.received()),
        Words.lower(upload.state()),
        Counts.of(upload.reports(), "report") + ", " + upload.fresh() + " new to the ledger",
        upload.problems().stream().map(Problem::toString).toList());
  }

  private static Entry entry(CleanReport report, PageRequest request, Catalogue catalogue) {
    String id = report.report().id();
    Publication publication = report.origin().publication();
    Instant read = request.snapshot().history().arrivals().of(id);
    return new Entry(
        Wrap.shorten(Objects.requireNonNullElse(Titles.of(report), id), LONGEST),
        id,
        Links.report(id),
        Objects.requireNonNullElse(report.origin().outlet(), ""),
        Said.published(id, catalogue.reports())
            + (publication == null ? "" : ", " + ReadTally.how(publication)),
        catalogue.claims(id).size(),
        read == null ? "" : MINUTE.format(read));
  }
}
