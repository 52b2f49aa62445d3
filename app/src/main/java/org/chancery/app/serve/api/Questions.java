package org.chancery.app.serve.api;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.app.serve.FilterQuery;
import org.chancery.app.serve.Query;
import org.chancery.app.serve.Refusal;
import org.chancery.app.serve.Snapshot;
import org.chancery.app.serve.Stand;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.present.Dossier;
import org.chancery.present.Filter;
import org.chancery.present.Instants;
import org.chancery.present.JsonLines;
import org.chancery.present.JsonWriter;
import org.chancery.present.NearIds;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;

/** Asks the ledger what the command line asks, and answers with the same rows. */
final class Questions {
  private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"?|\\S+");

  private Questions() {}

  static Answer events(Ask ask) {
    Filter filter = FilterQuery.filter(ask.query());
    Stand stand = stand(ask);
    return new Listing<Event>(
            "events",
            stand.ledger().events(),
            filter::admits,
            event -> Key.of(event.id()),
            event -> Optional.of(JsonLines.event(event, stand.reports())))
        .part(ask.query());
  }

  static Answer event(Ask ask) {
    Snapshot snapshot = ask.snapshot();
    Event event =
        snapshot
            .event(ask.id())
            .orElseThrow(
                () ->
                    missing(
                        "event",
                        ask.id(),
                        snapshot.ledger().events().stream().map(Event::id).toList()));
    return new Answer.One(JsonLines.event(event, snapshot.reports()));
  }

  static Answer claims(Ask ask) {
    Filter filter = FilterQuery.filter(ask.query());
    return new Listing<Claim>(
            "claims",
            stand(ask).ledger().claims(),
            filter::admits,
            claim -> Key.at(claim.report(), "", claim.evidence().span(), claim.event()),
            claim -> Optional.of(JsonLines.claim(claim)))
        .part(ask.query());
  }

  static Answer reports(Ask ask) {
    Ledger ledger = stand(ask).ledger();
    return new Listing<CleanReport>(
            "reports",
            ledger.reports(),
            report -> true,
            report -> Key.of(report.report().id()),
            report -> Optional.of(JsonLines.report(report, ledger)))
        .part(ask.query());
  }

  static Answer report(Ask ask) {
    Snapshot snapshot = ask.snapshot();
    Ledger ledger = snapshot.ledger();
    CleanReport report =
        snapshot
            .reports()
            .find(ask.id())
            .orElseThrow(
                () ->
                    missing(
                        "report",
                        ask.id(),
                        ledger.reports().stream().map(r -> r.report().id()).toList()));
    return new Answer.One(JsonLines.reportText(report, ledger));
  }

  static Answer changes(Ask ask) {
    Filter filter = FilterQuery.filter(ask.query());
    return new Listing<Change>(
            "changes",
            changed(ask),
            change -> filter.admits(change.event()),
            change -> Key.of(change.event().id(), Key.number(change.what().ordinal())),
            change -> Optional.of(JsonLines.change(change)))
        .part(ask.query());
  }

  private static List<Change> changed(Ask ask) {
    Optional<DateSpan> since = FilterQuery.days(ask.query(), "since");
    Optional<String> read = ask.query().first("since_read");
    if (since.isPresent() == read.isPresent()) {
      throw Refusal.parameter(
          "since",
          since.isPresent()
              ? "since and since_read are two questions; ask one at a time"
              : "from when on? Give since=2024-02-23, or since_read=2024-02-23T09:30Z");
    }
    return since.isPresent()
        ? ask.snapshot().since(requireNonNull(since.get().start()))
        : ask.snapshot()
            .sinceRead(FilterQuery.parsed("since_read", read.orElseThrow(), Instants::parse));
  }

  static Answer actors(Ask ask) {
    Filter filter = FilterQuery.filter(ask.query());
    return new Listing<Dossier>(
            "actors",
            ask.snapshot().actors().all(),
            dossier -> filter.actors().stream().allMatch(query -> query.matches(dossier.actor())),
            dossier ->
                Key.of(dossier.actor().id(), requireNonNullElse(dossier.actor().country(), "")),
            dossier -> Optional.of(JsonLines.actor(dossier)))
        .part(ask.query());
  }

  static Answer actor(Ask ask) {
    String country = ask.query().first("country").orElse("");
    List<Dossier> found = ask.snapshot().actors().of(ask.id());
    List<Dossier> meant =
        found.size() < 2 || country.isEmpty()
            ? found
            : found.stream().filter(d -> country.equals(d.actor().country())).toList();
    if (meant.isEmpty()) {
      throw missing("actor", ask.id(), ask.snapshot().actors().ids());
    }
    if (meant.size() > 1) {
      throw Refusal.parameter(
          "country",
          "several have the id '"
              + ask.id()
              + "'; say which is meant, of these states: "
              + meant.stream()
                  .map(d -> String.valueOf(d.actor().country()))
                  .collect(Collectors.joining(", ")));
    }
    return new Answer.One(JsonLines.dossier(meant.get(0)));
  }

  static Answer search(Ask ask) {
    return new Listing<Passage>(
            "search",
            ask.search().find(words(ask.query())),
            passage -> true,
            passage -> Key.at(passage.report().id(), passage.report().sha256(), passage.span(), ""),
            passage ->
                ask.snapshot()
                    .findings()
                    .at(passage.report(), passage.span())
                    .map(JsonLines::finding))
        .part(ask.query());
  }

  static Answer status(Ask ask) {
    return new Answer.One(JsonWriter.line(StatusRow.of(ask.snapshot(), ask.csrf())));
  }

  private static SearchWords words(Query query) {
    String text =
        query
            .first("q")
            .orElseThrow(() -> Refusal.parameter("q", "give the words to look for, q=gripen"));
    List<String> typed = new ArrayList<>();
    for (MatchResult match : WORDS.matcher(text).results().toList()) {
      typed.add(match.group(1) == null ? match.group() : match.group(1));
    }
    return FilterQuery.parsed("q", text, all -> SearchWords.of(typed));
  }

  private static Stand stand(Ask ask) {
    return FilterQuery.days(ask.query(), "as_of")
        .map(days -> ask.snapshot().asOf(requireNonNull(days.end())))
        .orElseGet(() -> ask.snapshot().present());
  }

  private static Refusal missing(String what, String id, List<String> ids) {
    List<String> near = NearIds.of(id, ids);
    String detail = "no " + what + " has the id '" + id + "'";
    return Refusal.missing(
        near.isEmpty()
            ? detail
            : detail + "; near it " + (near.size() == 1 ? "is " : "are ") + String.join(", ", near),
        near);
  }
}
