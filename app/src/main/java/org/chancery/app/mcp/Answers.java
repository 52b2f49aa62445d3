package org.chancery.app.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Source;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.chancery.present.Chain;
import org.chancery.present.Reports;
import org.chancery.present.Rows;
import org.chancery.present.Words;
import org.jspecify.annotations.Nullable;

/**
 * The answers, as records: their components are the keys. Every statement carries the words it
 * rests on and the report in which they stand, so that it can be cited.
 */
final class Answers {
  private static final int EVIDENCE = 3;

  /** No sentence is so long; a report that has one is not to fill the assistant's memory. */
  private static final int LONGEST = 2000;

  private Answers() {}

  /**
   * A part of what was found.
   *
   * @param total how many were found
   * @param more how many of them are not shown; a greater limit or a narrower question shows them
   * @param found the first of them
   */
  record Part<T>(int total, int more, List<T> found) {
    static <T> Part<T> of(List<T> all, int limit) {
      List<T> shown = all.subList(0, Math.min(limit, all.size()));
      return new Part<>(all.size(), all.size() - shown.size(), List.copyOf(shown));
    }

    /** Returns the same of what each is made into; what is not shown is not made. */
    <R> Part<R> map(Function<T, R> made) {
      return new Part<>(total, more, found.stream().map(made).toList());
    }
  }

  record Said(
      String report,
      Rows.@Nullable DayRange published,
      @Nullable String outlet,
      List<String> via,
      List<String> saidBy,
      Stage stage,
      Rows.@Nullable Timed when,
      Rows.Quote evidence) {
    static Said of(Claim claim, Reports reports) {
      Chain chain = Chain.of(claim, reports);
      return new Said(
          claim.report(),
          Rows.DayRange.of(reports.published(claim.report())),
          chain.outlet(),
          chain.via(),
          chain.saidBy(),
          claim.stage(),
          Rows.Timed.of(claim.when()),
          shortened(Rows.Quote.of(claim.evidence())));
    }
  }

  record Brief(
      String id,
      String what,
      Kind kind,
      Stage stage,
      Rows.@Nullable DayRange when,
      int independentSources,
      boolean disputed,
      int claims,
      List<Said> evidence) {
    static Brief of(Event event, Reports reports) {
      return new Brief(
          event.id(),
          Words.what(event),
          event.kind(),
          event.stage(),
          Rows.DayRange.of(event.when()),
          event.sources().size(),
          !event.disputes().isEmpty(),
          event.claims().size(),
          latest(event).stream().limit(EVIDENCE).map(claim -> Said.of(claim, reports)).toList());
    }

    /** Those that tell the stage it has reached come first, of them the latest. */
    private static List<Claim> latest(Event event) {
      List<Claim> told = new ArrayList<>();
      for (Claim claim : event.claims()) {
        told.add(0, claim);
      }
      told.sort(Comparator.comparing(claim -> claim.stage() != event.stage()));
      return told;
    }
  }

  record Origin(String source, int claims) {
    static Origin of(Source source) {
      return new Origin(source.name(), source.claims().size());
    }
  }

  record Contested(String about, List<Said> claims, List<Rows.GroundRow> grounds) {
    static Contested of(Dispute dispute, Reports reports, int limit) {
      return new Contested(
          dispute.about(),
          dispute.claims().stream().limit(limit).map(claim -> Said.of(claim, reports)).toList(),
          dispute.grounds().stream().limit(limit).map(Rows.GroundRow::of).toList());
    }
  }

  record Explained(
      String id,
      String what,
      Kind kind,
      Stage stage,
      Rows.@Nullable DayRange when,
      Map<Role, List<Actor>> roles,
      @Nullable Place place,
      List<Rows.StageRow> history,
      List<Origin> independentSources,
      List<Contested> disputes,
      Part<Said> claims) {
    static Explained of(Event event, Reports reports, int limit) {
      return new Explained(
          event.id(),
          Words.what(event),
          event.kind(),
          event.stage(),
          Rows.DayRange.of(event.when()),
          event.roles(),
          event.place(),
          event.history().stream().map(Rows.StageRow::of).toList(),
          event.sources().stream().map(Origin::of).toList(),
          event.disputes().stream().map(d -> Contested.of(d, reports, limit)).toList(),
          Part.of(event.claims(), limit).map(claim -> Said.of(claim, reports)));
    }
  }

  private static Rows.Quote shortened(Rows.Quote quote) {
    if (quote.text().length() <= LONGEST) {
      return quote;
    }
    int length =
        Character.isHighSurrogate(quote.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return new Rows.Quote(quote.start(), quote.start() + length, quote.text().substring(0, length));
  }
}
