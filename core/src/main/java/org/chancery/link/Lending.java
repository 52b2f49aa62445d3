package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Timing;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Lends days within one report: a claim that states none has those of another claim of the same
 * event, a leg those of the whole journey, a meeting those of the journey it is held on, a journey
 * those of the meeting held on it.
 */
final class Lending {
  private static final Set<Stage> PAST = Set.of(Stage.HAPPENED, Stage.UNDERWAY, Stage.SIGNED);
  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  /** A longer stretch tells of some time within it, which need not be the borrower's. */
  private static final long WIDEST = 31;

  private static final Pattern DURING =
      Pattern.compile("\\bduring (?:the|this|that|his|her|their) (?:visit|trip)\\b");

  /** Earlier meetings of the same sides are history, and the undated one is today's news. */
  private static final long RECENT = 14;

  private Lending() {}

  /**
   * Returns the claims of one report, those that state no days with days lent where one can.
   *
   * @param borrowers the claims
   * @param lenders the claims as they stand in the report: what is borrowed is not lent again
   */
  static List<Candidate> lend(List<Candidate> borrowers, List<Candidate> lenders) {
    return borrowers.stream().map(c -> lend(c, lenders)).toList();
  }

  private static Candidate lend(Candidate borrower, List<Candidate> all) {
    Timing own = borrower.stated().timing();
    if (own == null ? borrower.when() != null : !own.tellsNow()) {
      return borrower;
    }
    List<Candidate> lenders = all.stream().filter(o -> able(borrower, o)).toList();
    Candidate lender = agreed(lenders.stream().filter(o -> same(borrower, o)).toList());
    if (lender == null && lenders.stream().noneMatch(o -> same(borrower, o))) {
      lender =
          agreed(
              lenders.stream()
                  .filter(
                      o ->
                          whole(borrower, o)
                              || held(borrower, o)
                              || held(o, borrower)
                              || occasioned(borrower, o))
                  .toList());
    }
    if (lender == null) {
      return borrower;
    }
    boolean ongoing = lender.stage() == Stage.UNDERWAY && !borrower.stated().explicit();
    Stage stage =
        borrower.stage() == Stage.PLANNED
            ? Stage.SCHEDULED
            : ongoing && same(borrower, lender) ? Stage.UNDERWAY : borrower.stage();
    return borrower.with(stage, lender.stated().timing(), lender.when());
  }

  /** The narrowest, if all of them can be one time; where they cannot, none is known. */
  private static @Nullable Candidate agreed(List<Candidate> lenders) {
    Candidate best = null;
    for (Candidate lender : lenders) {
      DateSpan span = Objects.requireNonNull(lender.span());
      if (lenders.stream().anyMatch(o -> !Objects.requireNonNull(o.span()).meets(span))) {
        return null;
      }
      if (best == null || span.days() < Objects.requireNonNull(best.span()).days()) {
        best = lender;
      }
    }
    return best;
  }

  private static boolean able(Candidate borrower, Candidate lender) {
    DateSpan span = lender.span();
    Timing timing = lender.stated().timing();
    if (timing != null && timing.tellsNow()) {
      return false;
    }
    if (span == null || !span.bounded() || span.days() > WIDEST) {
      return false;
    }
    if (AHEAD.contains(borrower.stage()) || occasioned(borrower, lender)) {
      return AHEAD.contains(lender.stage());
    }
    LocalDate published = borrower.day();
    LocalDate end = span.end();
    return PAST.contains(borrower.stage())
        && PAST.contains(lender.stage())
        && published != null
        && end != null
        && ChronoUnit.DAYS.between(end, published) <= RECENT;
  }

  private static boolean same(Candidate a, Candidate b) {
    return a.kind() == b.kind() && Affinity.sides(a, b) && !Affinity.vaguer(b, a);
  }

  /** A journey told by its region holds its legs. */
  private static boolean whole(Candidate leg, Candidate journey) {
    return leg.kind() == Kind.VISIT
        && journey.kind() == Kind.VISIT
        && journey.country() == null
        && Affinity.common(leg.role(Role.VISITOR), journey.role(Role.VISITOR));
  }

  /** One of those who meet is the traveller, and the place or another of them is of the country. */
  private static boolean held(Candidate meeting, Candidate journey) {
    if (meeting.kind() != Kind.MEETING
        || journey.kind() != Kind.VISIT
        || !Affinity.common(meeting.role(Role.PARTICIPANTS), journey.role(Role.VISITOR))) {
      return false;
    }
    String country = journey.country();
    if (country == null) {
      return true;
    }
    if (meeting.country() != null) {
      return country.equals(meeting.country());
    }
    return meeting.role(Role.PARTICIPANTS).stream().anyMatch(a -> country.equals(a.country()));
  }

  /**
   * {@code could sign a pact during the visit}: an agreement to come, and the journey it is for.
   */
  private static boolean occasioned(Candidate agreement, Candidate journey) {
    return agreement.kind() == Kind.AGREEMENT
        && journey.kind() == Kind.VISIT
        && agreement.stage() != Stage.SIGNED
        && agreement.stage() != Stage.HAPPENED
        && DURING.matcher(agreement.stated().evidence().text()).find()
        && agreement.role(Role.PARTIES).stream().anyMatch(p -> p.id().equals(journey.country()))
        && agreement.role(Role.PARTIES).stream()
            .anyMatch(
                p -> journey.role(Role.VISITOR).stream().anyMatch(v -> p.id().equals(v.country())));
  }
}
