package org.chancery.present.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Events as event data: one a row, with CAMEO and PLOVER codes and states in ISO 3166 alpha-3. What
 * is planned has another status, and other codes, than what has happened. One event is one row,
 * however many reports tell of it.
 */
public final class CodedTable implements Document {
  private static final List<String> HEAD =
      List.of(
          "event_id",
          "status",
          "kind",
          "stage",
          "start",
          "end",
          "first_reported",
          "last_reported",
          "source",
          "source_names",
          "target",
          "target_names",
          "cameo",
          "plover",
          "plover_mode",
          "plover_context",
          "country",
          "reports",
          "independent_sources",
          "disputed");

  private final List<Event> events;
  private final Reports reports;
  private final EventCodes codes = EventCodes.load();

  /** The acting and the other side; where all do the same, all act. */
  private record Sides(List<Actor> source, List<Actor> target) {}

  /** Makes the table of the events that pass the filter, by id. */
  public CodedTable(Ledger ledger, Filter filter) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    Cells.write(HEAD, events.stream().map(this::row), out);
  }

  private List<String> row(Event event) {
    EventCode code = codes.of(event);
    Sides sides = sides(event);
    EventCode.Elsewhere elsewhere = isElsewhere(event) ? code.elsewhere() : null;
    DateSpan when = event.when();
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(code.status().name().toLowerCase(Locale.ROOT));
    row.add(event.kind().name());
    row.add(event.stage().name());
    row.add(Cells.text(when == null ? null : when.start()));
    row.add(Cells.text(when == null ? null : when.end()));
    row.add(Cells.text(told(event, DateSpan::start).min(Comparator.naturalOrder()).orElse(null)));
    row.add(Cells.text(told(event, DateSpan::end).max(Comparator.naturalOrder()).orElse(null)));
    row.add(states(sides.source()));
    row.add(Cells.list(sides.source().stream().map(Actor::name).toList()));
    row.add(sides.target().isEmpty() ? host(event) : states(sides.target()));
    row.add(Cells.list(sides.target().stream().map(Actor::name).toList()));
    row.add(Cells.text(elsewhere == null ? code.cameo() : elsewhere.cameo()));
    row.add(Cells.text(code.plover()));
    row.add(Cells.text(elsewhere == null ? code.mode() : elsewhere.mode()));
    row.add(Cells.list(code.contexts()));
    row.add(country(event.place()));
    row.add(Long.toString(event.claims().stream().map(Claim::report).distinct().count()));
    row.add(Integer.toString(event.sources().size()));
    row.add(event.disputes().isEmpty() ? "no" : "yes");
    return row;
  }

  /** Whoever invites acts; else the visitor does. */
  private static Sides sides(Event event) {
    List<Role> roles = Role.of(event.kind());
    List<Actor> first = event.roles().getOrDefault(roles.get(0), List.of());
    if (roles.size() == 1) {
      return new Sides(first, List.of());
    }
    List<Actor> second = event.roles().getOrDefault(roles.get(1), List.of());
    return event.kind() == Kind.VISIT && event.stage() == Stage.INVITED
        ? new Sides(second, first)
        : new Sides(first, second);
  }

  /** A host who is not named is at least of the country that is visited. */
  private static String host(Event event) {
    return event.kind() == Kind.VISIT && event.stage() != Stage.INVITED
        ? country(event.place())
        : "";
  }

  private static boolean isElsewhere(Event event) {
    String country = event.place() == null ? null : event.place().country();
    List<String> countries =
        event.roles().values().stream()
            .flatMap(List::stream)
            .map(Actor::country)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return country != null && !countries.isEmpty() && !countries.contains(country);
  }

  /** Returns each state once. An organisation has no code, which could only be guessed: a name. */
  private static String states(List<Actor> actors) {
    return Cells.list(
        actors.stream().map(CodedTable::state).filter(code -> !code.isEmpty()).distinct().toList());
  }

  private static String state(Actor actor) {
    return actor.country() == null ? "" : CountryCodes.alpha3(actor.country());
  }

  private static String country(@Nullable Place place) {
    return place == null || place.country() == null ? "" : CountryCodes.alpha3(place.country());
  }

  private Stream<LocalDate> told(Event event, Function<DateSpan, @Nullable LocalDate> end) {
    return event.claims().stream()
        .flatMap(claim -> Optional.ofNullable(reports.published(claim.report())).stream())
        .flatMap(span -> Optional.ofNullable(end.apply(span)).stream());
  }
}
