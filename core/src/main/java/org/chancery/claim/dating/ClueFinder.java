package org.chancery.claim.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.annotate.AnnotatedReport;

/** Finds the clues by which a report that states no date can be dated. Thread-safe. */
public final class ClueFinder {
  private final Landmarks landmarks = Landmarks.standard();

  /**
   * Returns the clues of a report in the order of the text; none where the report states its day,
   * for nothing is to be found out then.
   */
  public List<Clue> find(AnnotatedReport report) {
    if (report.clean().origin().publication() != null) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    report.sentences().forEach(s -> clues.addAll(DateClues.of(report, s)));
    clues.addAll(AnniversaryClues.of(report));
    clues.addAll(landmarks.clues(report));
    clues.sort(
        Comparator.comparing((Clue c) -> c.evidence().span())
            .thenComparing(c -> c.getClass().getSimpleName())
            .thenComparing(Clue::toString));
    return List.copyOf(clues);
  }
}
