package org.chancery.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Ledgers made by hand. */
final class Samples {
  static final Actor MINISTER =
      new Actor("person/anna-example", "Anna Example", ActorType.PERSON, "NO");
  static final Actor SPOKESMAN =
      new Actor("person/juan-muestra", "Juan Muestra", ActorType.PERSON, "CL");
  static final Actor NORWAY = new Actor("NO", "Norway", ActorType.STATE, "NO");
  static final Actor CHILE = new Actor("CL", "Chile", ActorType.STATE, "CL");
  static final Actor UNITED_NATIONS =
      new Actor("org/united-nations", "United Nations", ActorType.ORGANIZATION, null);

  private Samples() {}

  static DateSpan days(String start, String end) {
    return new DateSpan(LocalDate.parse(start), LocalDate.parse(end));
  }

  static CleanReport report(String id, String text, String day) {
    Report report = new Report(id, text, null, null, null, null);
    Publication publication =
        new Publication(days(day, day), Publication.How.STATED, "the page's date line");
    return new CleanReport(
        report,
        List.of(
            new Block(BlockType.HEADLINE, new Span(0, 7)),
            new Block(BlockType.BODY, new Span(8, text.length()))),
        new Origin("The Paper", "Agency", publication));
  }

  static Claim visit(CleanReport report, Stage stage, Actor speaker, String... via) {
    return new Claim(
        report.report().id(),
        "visit-cl-1a2b",
        Kind.VISIT,
        stage,
        Map.of(Role.VISITOR, List.of(MINISTER)),
        new Place("Santiago", "CL"),
        new Claim.When(days("2024-03-05", "2024-03-06"), "on 5 and 6 March"),
        List.of(speaker),
        List.of(via),
        Evidence.of(report.report(), new Span(8, report.report().text().length())),
        List.of());
  }

  static Event event(String id, Kind kind, Stage stage, DateSpan when, Claim... claims) {
    Map<Role, List<Actor>> roles =
        claims.length > 0
            ? claims[0].roles()
            : Map.of(Role.of(kind).get(0), List.of(NORWAY, CHILE));
    List<Event.StageReport> history =
        Arrays.stream(claims)
            .map(
                c -> new Event.StageReport(c.stage(), days("2024-03-01", "2024-03-01"), c.report()))
            .toList();
    return new Event(
        id,
        List.of(),
        kind,
        stage,
        roles,
        claims.length > 0 ? claims[0].place() : null,
        when,
        List.of(claims),
        history,
        List.of(),
        Arrays.stream(claims).map(claim -> new Source(speaker(claim), List.of(claim))).toList());
  }

  private static String speaker(Claim claim) {
    return claim.saidBy().isEmpty() ? "The Paper" : claim.saidBy().get(0).name();
  }

  /** Two reports of one visit, which the second denies. */
  static Ledger disputed() {
    CleanReport first =
        report("a.txt", "A title Anna Example will come to Santiago.", "2024-03-01");
    CleanReport second = report("b.txt", "B title No visit is planned, he said.", "2024-03-02");
    Claim planned = visit(first, Stage.SCHEDULED, MINISTER, "Wire");
    Claim denied = visit(second, Stage.DENIED, SPOKESMAN);
    Event plain =
        event("visit-cl-1a2b", Kind.VISIT, Stage.SCHEDULED, planned.when().span(), planned, denied);
    Event event =
        new Event(
            plain.id(),
            List.of(),
            plain.kind(),
            plain.stage(),
            plain.roles(),
            plain.place(),
            plain.when(),
            plain.claims(),
            plain.history(),
            List.of(
                new Dispute(
                    "whether it is to be",
                    List.of(planned, denied),
                    List.of(new Ground("b.txt", Evidence.of(second.report(), new Span(0, 7)))))),
            plain.sources());
    return new Ledger(
        List.of(event), List.of(planned, denied), List.of(first, second), Map.of(), List.of());
  }

  /** Events as given, of a single report of 15 June 2024. */
  static Ledger of(Event... events) {
    List<Event> sorted = new ArrayList<>(List.of(events));
    sorted.sort(Comparator.comparing(Event::id));
    return new Ledger(
        sorted,
        List.of(),
        List.of(report("a.txt", "A title And its text.", "2024-06-15")),
        Map.of(),
        List.of());
  }
}
