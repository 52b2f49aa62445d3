package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What claims are about.
 *
 * @param id its id
 * @param aliases other ids under which it has or might have been known
 * @param kind what kind of dealing
 * @param stage the stage it has reached, by the latest reports
 * @param roles who has which part
 * @param place where, or null
 * @param when on which days, or null
 * @param claims its claims, in the order of their reports' dates
 * @param history its stages in the order in which they were reported
 * @param disputes what about it cannot all be true
 * @param sources who says so, each independent source once, with the claims that go back to it
 */
public record Event(
    String id,
    List<String> aliases,
    Kind kind,
    Stage stage,
    Map<Role, List<Actor>> roles,
    @Nullable Place place,
    @Nullable DateSpan when,
    List<Claim> claims,
    List<StageReport> history,
    List<Dispute> disputes,
    List<Source> sources) {

  /**
   * A stage and the first report of it.
   *
   * @param stage the stage
   * @param reported when it was first reported, or null if no report of it has a date
   * @param report the id of that report
   */
  public record StageReport(Stage stage, @Nullable DateSpan reported, String report) {
    /** Checks that stage and report are given. */
    public StageReport {
      requireNonNull(stage, "stage");
      requireNonNull(report, "report");
    }
  }

  /** Checks that nothing is missing and copies the collections. */
  public Event {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(stage, "stage");
    Map<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    for (Role role : Role.of(kind)) {
      copy.put(role, List.copyOf(roles.getOrDefault(role, List.of())));
    }
    roles = copy;
    aliases = List.copyOf(aliases);
    claims = List.copyOf(claims);
    history = List.copyOf(history);
    disputes = List.copyOf(disputes);
    sources = List.copyOf(sources);
  }
}
