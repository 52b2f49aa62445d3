package org.chancery.annotate;

import java.util.BitSet;
import java.util.List;
import org.chancery.clean.CleanReport;
import org.chancery.model.Span;

/**
 * Tells which sentences of a report may hold a claim, or tell something of one, before any is
 * parsed: parsing is what costs. A function of the report alone; safe for use by many threads.
 */
@FunctionalInterface
public interface Gate {
  /** Lets every sentence through. */
  Gate OPEN =
      (report, sentences) -> {
        BitSet all = new BitSet();
        all.set(0, sentences.size());
        return all;
      };

  /**
   * Returns which sentences are to be parsed; of the others only the words and their classes are
   * found.
   *
   * @param report the report
   * @param sentences where its sentences stand, those of headlines left out, in the order of the
   *     text
   * @return the places in {@code sentences} of those that are let through
   */
  BitSet admit(CleanReport report, List<Span> sentences);
}
