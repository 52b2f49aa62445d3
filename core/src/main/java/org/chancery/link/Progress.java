package org.chancery.link;

import java.time.LocalDate;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Publication;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Holds the stage against the calendar once both days are known: what is to come has not happened,
 * what is past does not go on, and a journey whose last day is still to come does.
 */
final class Progress {
  /** A stay of more days is a stretch within which something happened. */
  private static final long LONGEST_STAY = 21;

  private static final long BYGONE = 30;

  private Progress() {}

  /** The days a report may be of and those of what it tells, all of them known. */
  private record Days(LocalDate first, LocalDate last, LocalDate start, LocalDate end) {
    static @Nullable Days of(Candidate claim) {
      Publication publication = claim.reading().clean().origin().publication();
      DateSpan span = claim.span();
      if (publication == null || span == null) {
        return null;
      }
      LocalDate first = publication.span().start();
      LocalDate last = publication.span().end();
      LocalDate start = span.start();
      LocalDate end = span.end();
      return first == null || last == null || start == null || end == null
          ? null
          : new Days(first, last, start, end);
    }
  }

  /** Returns the claim at the stage that its days leave open. */
  static Candidate settle(Candidate claim) {
    Days days = Days.of(claim);
    if (days == null) {
      return claim;
    }
    boolean fact = claim.stage() == Stage.HAPPENED || claim.stage() == Stage.UNDERWAY;
    if (fact && days.start().isAfter(days.last())) {
      return at(claim, Stage.SCHEDULED);
    }
    if (claim.stage() == Stage.UNDERWAY && days.end().isBefore(days.first().minusDays(1))) {
      return at(claim, Stage.HAPPENED);
    }
    return claim;
  }

  /** Returns whether it tells of days long past: a plan of the report is not of them. */
  static boolean bygone(Candidate claim) {
    Days days = Days.of(claim);
    return days != null
        && claim.stage() == Stage.HAPPENED
        && days.end().isBefore(days.first().minusDays(BYGONE));
  }

  /** Returns the claim as under way where only a noun tells it and its own last day is to come. */
  static Candidate stay(Candidate claim) {
    Days days = Days.of(claim);
    if (days == null) {
      return claim;
    }
    boolean stay =
        claim.kind() == Kind.VISIT
            && !claim.stated().explicit()
            && !days.start().isAfter(days.first())
            && days.end().isAfter(days.last())
            && days.end().isBefore(days.start().plusDays(LONGEST_STAY));
    return claim.stage() == Stage.HAPPENED && stay ? at(claim, Stage.UNDERWAY) : claim;
  }

  private static Candidate at(Candidate claim, Stage stage) {
    return claim.with(stage, claim.stated().timing(), claim.when());
  }
}
