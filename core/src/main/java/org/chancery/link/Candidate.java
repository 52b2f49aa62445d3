package org.chancery.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.Timing;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Slip;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stated claim with actors and dates resolved, before it is known which event it is about.
 *
 * @param day the report's day as far as one can reckon by it, or null
 */
record Candidate(
    Reading reading,
    @Nullable LocalDate day,
    StatedClaim stated,
    Map<Role, List<Actor>> roles,
    Claim.@Nullable When when,
    List<Actor> saidBy,
    List<Slip> slips) {

  /** Orders by day of report, report, place in the text, kind, stage and sides: a total order. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Candidate::report)
          .thenComparing(c -> c.stated().evidence().span())
          .thenComparing(Candidate::kind)
          .thenComparing(Candidate::stage)
          .thenComparing(c -> c.roles().toString())
          .thenComparing(c -> String.valueOf(c.stated().timing()))
          .thenComparing(c -> String.valueOf(c.stated().place()));

  String report() {
    return reading.clean().report().id();
  }

  Kind kind() {
    return stated.kind();
  }

  Stage stage() {
    return stated.stage();
  }

  List<Actor> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Returns the country the event takes place in, or null. */
  @Nullable String country() {
    return stated.place() == null ? null : stated.place().country();
  }

  @Nullable DateSpan span() {
    return when == null ? null : when.span();
  }

  Candidate with(Stage stage, @Nullable Timing timing, Claim.@Nullable When then) {
    return new Candidate(reading, day, stated.at(stage, timing), roles, then, saidBy, slips);
  }

  Claim claim(String event) {
    return new Claim(
        report(),
        event,
        kind(),
        stage(),
        roles,
        stated.place(),
        when,
        saidBy,
        stated.via(),
        stated.evidence(),
        slips);
  }
}
