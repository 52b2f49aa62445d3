package org.chancery.present.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Source;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Place;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Ledgers made by hand, of friendly reports and of hostile ones. */
final class Ledgers {
  static final Actor MINISTER =
      new Actor("person/anna-example", "Anna Example", ActorType.PERSON, "NO");
  static final Actor NORWAY = new Actor("NO", "Norway", ActorType.STATE, "NO");
  static final Actor CHILE = new Actor("CL", "Chile", ActorType.STATE, "CL");
  static final Actor UNION = new Actor("org/eu", "EU", ActorType.ORGANIZATION, null);

  /** What a page may hold to harm whoever prints it. */
  static final String HOSTILE =
      "=HYPERLINK(\"http://evil.example\") </title><script>alert(1)</script><img src=x onerror=alert(1)>"
          + " [click](javascript:alert(1)) ![x](http://evil.example/x.png) `code` | *a* _b_ # c\n"
          + "END:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://evil.example www.evil.example mailto:a@evil.example"
          + " ]]> &amp; <!-- ;,:\\ ' \u202eesrever\u202c \u0000\u0007\u001b[31m \ud83d half \ud83d\ude00 whole"
          + " \u2028\u2029\u0085 외교부 장관이 다음 주에 방문할 예정이라고 밝혔다\t- end";

  private Ledgers() {}

  static DateSpan days(@Nullable String start, @Nullable String end) {
    return new DateSpan(
        start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
  }

  static CleanReport report(String id, String text, String outlet, String day) {
    Report report = new Report(id, text, null, null, null, null);
    return new CleanReport(
        report,
        List.of(new Block(BlockType.BODY, new Span(0, text.length()))),
        new Origin(
            outlet,
            null,
            new Publication(days(day, day), Publication.How.STATED, "the page's date line")));
  }

  static Claim claim(
      CleanReport report,
      Kind kind,
      Stage stage,
      Map<Role, List<Actor>> roles,
      @Nullable DateSpan when) {
    return new Claim(
        report.report().id(),
        "event",
        kind,
        stage,
        roles,
        new Place("Santiago", "CL"),
        when == null ? null : new Claim.When(when, "then"),
        List.of(MINISTER),
        List.of(),
        Evidence.of(report.report(), new Span(0, report.report().text().length())),
        List.of());
  }

  static Event event(String id, Claim claim, Dispute... disputes) {
    return new Event(
        id,
        List.of(),
        claim.kind(),
        claim.stage(),
        claim.roles(),
        claim.place(),
        claim.when() == null ? null : claim.when().span(),
        List.of(claim),
        List.of(),
        List.of(disputes),
        List.of(new Source("The Paper", List.of(claim))));
  }

  static Ledger ledger(List<CleanReport> reports, Event... events) {
    List<Event> sorted = new ArrayList<>(List.of(events));
    sorted.sort(Comparator.comparing(Event::id));
    return new Ledger(
        sorted,
        sorted.stream().flatMap(event -> event.claims().stream()).toList(),
        reports,
        Map.of(),
        List.of());
  }

  /** A visit of the minister at a stage, told on 15 June 2024. */
  static Ledger visit(Stage stage, @Nullable DateSpan when) {
    CleanReport report =
        report("a.txt", "Anna Example will come to Santiago.", "Paper", "2024-06-15");
    return ledger(
        List.of(report),
        event(
            "visit-cl-1a2b",
            claim(report, Kind.VISIT, stage, Map.of(Role.VISITOR, List.of(MINISTER)), when)));
  }

  /** An event of which every text is hostile. */
  static Ledger hostile() {
    CleanReport report = report(HOSTILE, HOSTILE, HOSTILE, "2024-06-15");
    Actor actor = new Actor("person/" + HOSTILE, HOSTILE, ActorType.PERSON, "NO");
    Claim claim =
        new Claim(
            HOSTILE,
            "visit-cl-1a2b",
            Kind.VISIT,
            Stage.SCHEDULED,
            Map.of(Role.VISITOR, List.of(actor), Role.HOST, List.of(actor)),
            new Place(HOSTILE, "CL"),
            new Claim.When(days("2024-06-20", "2024-06-21"), HOSTILE),
            List.of(actor),
            List.of(HOSTILE),
            Evidence.of(report.report(), new Span(0, HOSTILE.length())),
            List.of());
    Ground ground = new Ground(HOSTILE, claim.evidence());
    return ledger(
        List.of(report),
        event("visit-cl-1a2b", claim, new Dispute(HOSTILE, List.of(claim), List.of(ground))));
  }

  static String written(Document document) {
    StringWriter out = new StringWriter();
    try {
      document.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
