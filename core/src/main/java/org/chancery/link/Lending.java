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

  private static final Pattern WHERE = Pattern.compile("\\bwhere\\b");

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

  /** Returns the claims, meetings with the days that the journeys they are held on have by now. */
  static List<Candidate> held(List<Candidate> claims) {
    List<Candidate> journeys = claims.stream().filter(c -> c.kind() == Kind.VISIT).toList();
    return claims.stream().map(c -> c.kind() == Kind.MEETING ? lend(c, journeys) : c).toList();
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
                              || where(borrower, o)
                              || accompanied(borrower, o)
                              || occasioned(borrower, o))
                  .toList());
    }
    if (lender == null) {
      lender = journey(borrower, lenders);
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

  private static boolean same(Candidate borrower, Candidate lender) {
    return borrower.kind() == lender.kind()
        && !signed(borrower, lender)
        && Affinity.sides(borrower, lender)
        && !Affinity.vaguer(lender, borrower);
  }

  /** {@code agreements have been reached}: they need not be what was signed. */
  private static boolean signed(Candidate borrower, Candidate lender) {
    return borrower.stage() == Stage.HAPPENED
        && borrower.stated().explicit()
        && lender.stage() == Stage.SIGNED;
  }

  /** The one journey ahead of somebody whose meetings the report tells, wherever they are. */
  private static @Nullable Candidate journey(Candidate meeting, List<Candidate> lenders) {
    if (meeting.kind() != Kind.MEETING
        || meeting.country() != null
        || !AHEAD.contains(meeting.stage())) {
      return null;
    }
    List<Candidate> legs =
        lenders.stream()
            .filter(o -> o.kind() == Kind.VISIT)
            .filter(o -> Affinity.common(meeting.role(Role.PARTICIPANTS), o.role(Role.VISITOR)))
            .toList();
    boolean one =
        legs.size() > 1
            && legs.stream().allMatch(o -> Objects.equals(o.span(), legs.get(0).span()));
    return one ? legs.get(0) : null;
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

  /** {@code will travel to Oslo on Friday, where she will lead the delegation to the talks}. */
  private static boolean where(Candidate meeting, Candidate journey) {
    return meeting.kind() == Kind.MEETING
        && journey.kind() == Kind.VISIT
        && AHEAD.contains(meeting.stage())
        && meeting.stated().evidence().equals(journey.stated().evidence())
        && WHERE.matcher(meeting.stated().evidence().text()).find()
        && journey.role(Role.VISITOR).stream()
            .anyMatch(
                v ->
                    meeting.role(Role.PARTICIPANTS).stream()
                        .anyMatch(p -> p.id().equals(v.id()) || p.id().equals(v.country())));
  }

  /**
   * {@code will bring a delegation during the president's visit}: the one goes when the other does.
   */
  private static boolean accompanied(Candidate one, Candidate other) {
    return one.kind() == Kind.VISIT
        && other.kind() == Kind.VISIT
        && Objects.equals(one.country(), other.country())
        && other.role(Role.VISITOR).stream()
            .map(v -> v.name().substring(v.name().lastIndexOf(' ') + 1))
            .anyMatch(
                n ->
                    Pattern.compile(
                            "\\b(?:during|accompany(?:ing)?) (?:[A-Z]\\w+ )*"
                                + Pattern.quote(n)
                                + "\\b.{0,20}\\b(?:visit|trip|tour)\\b")
                        .matcher(one.stated().evidence().text())
                        .find());
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
