package org.chancery.app.serve.api;

import static org.chancery.app.serve.api.Parameter.AS_OF;
import static org.chancery.app.serve.api.Parameter.COUNTRY;
import static org.chancery.app.serve.api.Parameter.DISPUTED;
import static org.chancery.app.serve.api.Parameter.FROM;
import static org.chancery.app.serve.api.Parameter.KIND;
import static org.chancery.app.serve.api.Parameter.Q;
import static org.chancery.app.serve.api.Parameter.SINCE;
import static org.chancery.app.serve.api.Parameter.SINCE_READ;
import static org.chancery.app.serve.api.Parameter.STAGE;
import static org.chancery.app.serve.api.Parameter.TO;
import static org.chancery.app.serve.api.Parameter.WITH;

import java.util.List;
import org.chancery.present.ActorRows;
import org.chancery.present.ReportText;
import org.chancery.present.Rows;

/** All questions: what is mounted, and what is described. */
final class Routes {
  private static final String BASE = "/api/v1/";

  private Routes() {}

  static List<Route> all() {
    return List.of(
        new Route(
            BASE + "events",
            "listEvents",
            "What the claims are about, each event once, by id.",
            List.of(WITH, FROM, TO, KIND, STAGE, DISPUTED, AS_OF),
            Rows.EventRow.class,
            true,
            true,
            Questions::events),
        new Route(
            BASE + "events/{id}",
            "getEvent",
            "One event, by its id or one that it had before.",
            List.of(),
            Rows.EventRow.class,
            false,
            true,
            Questions::event),
        new Route(
            BASE + "claims",
            "listClaims",
            "Who says what: each claim with the words it rests on, by report and place.",
            List.of(WITH, FROM, TO, KIND, STAGE, AS_OF),
            Rows.ClaimRow.class,
            true,
            true,
            Questions::claims),
        new Route(
            BASE + "reports",
            "listReports",
            "The reports, their origin, and how their date is known, by id.",
            List.of(AS_OF),
            Rows.ReportRow.class,
            true,
            true,
            Questions::reports),
        new Route(
            BASE + "reports/{id}",
            "getReport",
            "One report with its text, in which all offsets count UTF-16 units.",
            List.of(),
            ReportText.class,
            false,
            true,
            Questions::report),
        new Route(
            BASE + "changes",
            "listChanges",
            "What is new: events, stages, dates, disputes, confirmations, by event.",
            List.of(SINCE, SINCE_READ, WITH, FROM, TO, KIND, STAGE),
            Rows.ChangeRow.class,
            true,
            true,
            Questions::changes),
        new Route(
            BASE + "actors",
            "listActors",
            "Who has a part, speaks, or is called by an office, by id.",
            List.of(WITH),
            ActorRows.ActorRow.class,
            true,
            true,
            Questions::actors),
        new Route(
            BASE + "actors/{id}",
            "getActor",
            "One actor: offices with the words they were learnt from, events, namesakes.",
            List.of(COUNTRY),
            ActorRows.DossierRow.class,
            false,
            true,
            Questions::actor),
        new Route(
            BASE + "search",
            "search",
            "Sentences by their words, and the events that rest on them, by report and place.",
            List.of(Q),
            Rows.FindingRow.class,
            true,
            true,
            Questions::search),
        new Route(
            BASE + "status",
            "getStatus",
            "What was read, what was not and why, and what waits.",
            List.of(),
            StatusRow.class,
            false,
            false,
            Questions::status));
  }
}
