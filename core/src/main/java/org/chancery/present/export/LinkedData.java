package org.chancery.present.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.chancery.present.JsonWriter;
import org.chancery.present.Reports;
import org.chancery.present.Titles;
import org.chancery.present.Words;
import org.jspecify.annotations.Nullable;

/**
 * Events as one JSON-LD document in schema.org's terms: each an {@code Event}, what is said of it
 * {@code Claim}s that appear in articles. What has no term there is left out or a keyword; it is no
 * {@code ClaimReview}, since nothing is rated here.
 */
public final class LinkedData implements Document {
  private static final String VOCABULARY = "https://schema.org";

  private final List<Event> events;
  private final Reports reports;

  /** Makes the document of the events that pass the filter, by id. */
  public LinkedData(Ledger ledger, Filter filter) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    out.write(
        JsonWriter.line(
            new LinkedRows.Graph(VOCABULARY, events.stream().map(this::happening).toList())));
    out.write('\n');
  }

  private LinkedRows.Happening happening(Event event) {
    DateSpan when = event.when();
    boolean together =
        event.kind() == Kind.VISIT || event.kind() == Kind.MEETING || event.kind() == Kind.CALL;
    List<Actor> there = new ArrayList<>(role(event, Role.VISITOR));
    there.addAll(role(event, Role.PARTICIPANTS));
    List<Actor> sides = new ArrayList<>();
    if (!together) {
      Role.of(event.kind()).forEach(role -> sides.addAll(role(event, role)));
    }
    return new LinkedRows.Happening(
        "Event",
        Identifiers.tag("event/" + Identifiers.digest(event)),
        event.id(),
        Words.what(event),
        List.of(word(event.kind()), word(event.stage())),
        status(event.stage()),
        when == null || when.start() == null ? null : when.start().toString(),
        when == null || when.end() == null ? null : when.end().toString(),
        location(event.place()),
        parties(there),
        parties(role(event, Role.HOST)),
        parties(sides),
        event.claims().stream().map(this::assertion).toList());
  }

  private static List<Actor> role(Event event, Role role) {
    return event.roles().getOrDefault(role, List.of());
  }

  /** Returns the status, or null for stages of which schema.org knows nothing. */
  private static @Nullable String status(Stage stage) {
    return switch (stage) {
      case SCHEDULED, UNDERWAY, HAPPENED, SIGNED, IN_FORCE -> VOCABULARY + "/EventScheduled";
      case POSTPONED -> VOCABULARY + "/EventPostponed";
      case CANCELLED -> VOCABULARY + "/EventCancelled";
      case PROPOSED, INVITED, ACCEPTED, NEGOTIATING, PLANNED, DECLINED, DENIED, ENDED -> null;
    };
  }

  private static LinkedRows.@Nullable Location location(@Nullable Place place) {
    return place == null
        ? null
        : new LinkedRows.Location(
            "Place",
            place.name(),
            place.country() == null
                ? null
                : new LinkedRows.Address("PostalAddress", place.country()));
  }

  private static List<LinkedRows.Party> parties(List<Actor> actors) {
    return actors.stream().map(LinkedData::party).toList();
  }

  private static LinkedRows.Party party(Actor actor) {
    String type =
        switch (actor.type()) {
          case PERSON -> "Person";
          case STATE -> "Country";
          case ORGANIZATION -> "Organization";
        };
    return new LinkedRows.Party(type, actor.id(), actor.name());
  }

  private LinkedRows.Assertion assertion(Claim claim) {
    Span span = claim.evidence().span();
    return new LinkedRows.Assertion(
        "Claim",
        claim.report() + "#" + span.start() + "-" + span.end(),
        claim.evidence().text(),
        List.of(word(claim.stage())),
        parties(claim.saidBy()),
        article(claim.report()));
  }

  private LinkedRows.Article article(String id) {
    CleanReport report = reports.find(id).orElse(null);
    DateSpan published = reports.published(id);
    String outlet = reports.origin(id).outlet();
    return new LinkedRows.Article(
        "NewsArticle",
        id,
        report == null ? null : Titles.of(report),
        report == null ? null : report.report().url(),
        outlet == null ? null : new LinkedRows.Publisher("Organization", outlet),
        // Of a date that is known only roughly there is none to give.
        published != null && published.days() == 1 ? String.valueOf(published.start()) : null);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
