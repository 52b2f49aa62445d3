package org.chancery.app.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.app.page.ReportView.Fact;
import org.chancery.app.page.StatusView.Entry;
import org.chancery.app.page.StatusView.HandedIn;
import org.chancery.app.page.StatusView.Unread;
import org.chancery.app.serve.ReadStatus.State;
import org.chancery.app.serve.ReadStatus.Upload;
import org.chancery.clean.CleanReport;
import org.chancery.model.Problem;
import org.chancery.model.Publication;
import org.chancery.present.Counts;
import org.chancery.present.Titles;
import org.chancery.present.Words;
import org.chancery.present.Wrap;
import org.jspecify.annotations.Nullable;

/** What was read, what was not and why; and the form by which reports are handed in. */
final class StatusPage implements Page {
  private static final int REPORTS = 50;
  private static final int UNREAD = 100;
  private static final int LONGEST = 120;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Catalogues catalogues;

  StatusPage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public String path() {
    return "/status";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = catalogues.of(request.snapshot());
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
            facts(catalogue),
            waiting == 0 ? "" : Counts.of(Math.toIntExact(waiting), "report"),
            String.valueOf(
                request.snapshot().status().uploads().stream().anyMatch(StatusPage::busy)),
            request.snapshot().status().uploads().stream().map(StatusPage::handedIn).toList(),
            reports.stream().flatMap(StatusPage::unread).limit(UNREAD).toList(),
            paging.of(reports).stream().map(r -> entry(r, request, catalogue)).toList(),
            paging);
    return Rendered.of(Templates.document("status", view));
  }

  private static List<Fact> facts(Catalogue catalogue) {
    List<CleanReport> reports = catalogue.ledger().reports();
    Map<String, Integer> dates = new TreeMap<>();
    int silent = 0;
    for (CleanReport report : reports) {
      dates.merge(how(report.origin().publication()), 1, Integer::sum);
      silent += catalogue.claims(report.report().id()).isEmpty() ? 1 : 0;
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Read", Counts.of(reports.size(), "report")));
    facts.add(
        new Fact(
            "From",
            catalogue.outletNames().isEmpty()
                ? "no outlet that is named"
                : Counts.of(catalogue.outletNames().size(), "outlet")));
    facts.add(new Fact("Without a claim", Counts.of(silent, "report")));
    dates.forEach((how, count) -> facts.add(new Fact("Date " + how, Counts.of(count, "report"))));
    return facts;
  }

  private static String how(@Nullable Publication publication) {
    return publication == null ? "unknown" : Words.lower(publication.how());
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

  private static Stream<Unread> unread(CleanReport report) {
    String language = report.report().provenance().language();
    String id = report.report().id();
    return language == null
        ? Stream.of()
        : Stream.of(
            new Unread(
                id,
                Links.report(id),
                "in another language than English (" + language + "): kept, not read"));
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
            + (publication == null ? "" : ", " + how(publication)),
        catalogue.claims(id).size(),
        read == null ? "" : MINUTE.format(read));
  }
}
