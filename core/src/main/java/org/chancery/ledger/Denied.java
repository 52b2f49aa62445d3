package org.chancery.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What one source asserts another denies. Who denied a plan before it came about did not deny that
 * it came about.
 */
final class Denied implements Check {
  private static final Set<Stage> DONE =
      Set.of(Stage.HAPPENED, Stage.SIGNED, Stage.UNDERWAY, Stage.IN_FORCE);
  private static final Set<Stage> AHEAD =
      Set.of(Stage.INVITED, Stage.ACCEPTED, Stage.PLANNED, Stage.SCHEDULED, Stage.NEGOTIATING);
  private static final Set<Stage> OFF = Set.of(Stage.CANCELLED, Stage.POSTPONED);

  /** What is denied may be that it was called off. */
  private static final Pattern CALLING_OFF =
      Pattern.compile("(?i)\\b(cancel|call(ed|ing)? off|postpon|put(ting)? off|scrap)");

  private static final Set<Kind> APPOINTMENTS = Set.of(Kind.VISIT, Kind.MEETING, Kind.CALL);

  private static final long MANY = 3;

  /** For so many days the denial of a plan answers those who told of it. */
  private static final long ANSWERED = 30;

  private static final long AT_ONCE = 3;

  @Override
  public List<Dispute> of(Matter matter) {
    List<Dispute> disputes = new ArrayList<>();
    dispute(matter, DONE, "whether it happened", disputes);
    dispute(matter, AHEAD, "whether it is to be", disputes);
    dispute(matter, OFF, "whether it was called off", disputes);
    return disputes;
  }

  private static void dispute(
      Matter matter, Set<Stage> stages, String about, List<Dispute> disputes) {
    List<Claim> asserted = new ArrayList<>();
    List<Claim> denials = new ArrayList<>();
    for (Claim denial : matter.claims()) {
      if (denial.stage() != Stage.DENIED
          || CALLING_OFF.matcher(denial.evidence().text()).find() != (stages == OFF)) {
        continue;
      }
      List<Claim> answered =
          matter.claims().stream()
              .filter(c -> stages.contains(c.stage()))
              .filter(c -> others(c, denial) && answers(matter, denial, c, stages))
              .toList();
      boolean seen = stages == DONE && seen(matter, answered);
      if (!answered.isEmpty() && !seen) {
        denials.add(denial);
        answered.stream().filter(c -> !asserted.contains(c)).forEach(asserted::add);
      }
    }
    if (!denials.isEmpty()) {
      asserted.addAll(denials);
      disputes.add(new Dispute(about, asserted));
    }
  }

  /**
   * Whether too many report an appointment in their own words for its having been kept to be what
   * somebody denies: such a denial is of something about it.
   */
  private static boolean seen(Matter matter, List<Claim> asserted) {
    return asserted.stream()
            .filter(c -> APPOINTMENTS.contains(c.kind()) && c.saidBy().isEmpty())
            .map(c -> matter.background().copy(c.report()))
            .distinct()
            .count()
        >= MANY;
  }

  /** Whether it is others who assert: whoever denies what he said himself has changed his mind. */
  private static boolean others(Claim asserted, Claim denial) {
    List<String> deniers = denial.saidBy().stream().map(Actor::id).toList();
    if (asserted.saidBy().isEmpty()) {
      return !deniers.isEmpty() || !asserted.report().equals(denial.report());
    }
    return asserted.saidBy().stream().anyMatch(speaker -> !deniers.contains(speaker.id()));
  }

  private static boolean answers(Matter matter, Claim denial, Claim asserted, Set<Stage> stages) {
    LocalDate denied = matter.told(denial);
    LocalDate told = matter.told(asserted);
    if (denied == null || told == null || asserted.report().equals(denial.report())) {
      return true;
    }
    if (stages == DONE) {
      LocalDate begun = begun(asserted);
      // A delivery is denied again and again, before and after somebody tells of it.
      return begun == null
          ? asserted.kind() == Kind.TRANSFER || !told.isAfter(denied)
          : !begun.isAfter(denied);
    }
    if (ended(asserted) != null && denied.isAfter(ended(asserted))) {
      return false;
    }
    long later = ChronoUnit.DAYS.between(told, denied);
    return later >= -AT_ONCE && later <= ANSWERED;
  }

  private static @Nullable LocalDate begun(Claim claim) {
    return claim.when() == null ? null : claim.when().span().start();
  }

  private static @Nullable LocalDate ended(Claim claim) {
    return claim.when() == null ? null : claim.when().span().end();
  }
}
