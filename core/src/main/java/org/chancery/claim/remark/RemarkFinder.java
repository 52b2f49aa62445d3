package org.chancery.claim.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;

/** Finds what a report tells beside its claims. Thread-safe. */
public final class RemarkFinder {
  /** Returns the remarks of a report in the order of the text. */
  public List<Remark> find(AnnotatedReport report) {
    List<Remark> remarks = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      remarks.addAll(Deaths.of(report, sentence));
      remarks.addAll(Firsts.of(report, sentence));
      remarks.addAll(Amounts.of(report, sentence));
    }
    remarks.sort(
        Comparator.comparing((Remark r) -> r.evidence().span()).thenComparing(Remark::toString));
    return List.copyOf(new LinkedHashSet<>(remarks));
  }
}
