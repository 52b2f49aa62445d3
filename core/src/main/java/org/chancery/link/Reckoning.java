package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.DateSpan;
import org.chancery.model.DatingStep;
import org.chancery.model.Evidence;
import org.chancery.model.Publication;
import org.chancery.model.Publication.How;
import org.jspecify.annotations.Nullable;

/** The reckoning of one report's day: what days are left, and by which steps. */
final class Reckoning {
  private DaySet days = DaySet.all();
  private final List<DatingStep> steps = new ArrayList<>();

  /**
   * Goes a step further: to fewer days, or nowhere where these are as many as before. A step that
   * would leave no day contradicts those before it, and is kept as a contradiction.
   */
  void narrow(DaySet to, String says, @Nullable String report, Evidence evidence) {
    if (to.isEmpty()) {
      String against = "'" + evidence.text() + "' contradicts the rest: " + says;
      steps.add(new DatingStep(against, report, evidence, false));
    } else if (!to.same(days)) {
      steps.add(new DatingStep(says, report, evidence, true));
      days = to;
    }
  }

  DaySet days() {
    return days;
  }

  DateSpan span() {
    return days.span();
  }

  boolean bounded() {
    return days.span().bounded();
  }

  /** Returns the publication, or null where nothing was found out. */
  @Nullable Publication publication() {
    List<DatingStep> held = steps.stream().filter(DatingStep::holds).toList();
    if (held.isEmpty()) {
      return null;
    }
    boolean across = held.stream().anyMatch(s -> s.report() != null);
    return new Publication(
        days.span(),
        across ? How.INFERRED_ACROSS_REPORTS : How.INFERRED,
        held.stream().map(DatingStep::says).collect(Collectors.joining("; ")),
        steps);
  }
}
