package org.chancery.claim.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.annotate.Gate;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.clean.CleanReport;
import org.chancery.model.Span;

/**
 * Lets the sentences through whose words may trigger a frame of the lexicon, with what the frame
 * needs beside them, and those next to them that may tell who says so. Of a report without a date
 * also those that may date it.
 */
public final class TriggerGate implements Gate {
  private final WordCalls words;
  private final Glance glance;

  /** Makes a gate that knows the frames of a lexicon. */
  public TriggerGate(Lexicon lexicon) {
    words = new WordCalls(lexicon);
    glance = new Glance(words);
  }

  @Override
  public BitSet admit(CleanReport report, List<Span> sentences) {
    String text = report.report().text();
    boolean undated = report.origin().publication() == null;
    List<Sight> sights = new ArrayList<>();
    for (Span sentence : sentences) {
      sights.add(glance.at(text, sentence));
    }
    BitSet admitted = new BitSet();
    for (int i = 0; i < sights.size(); i++) {
      if (sights.get(i).claim()) {
        admitted.set(i);
        tell(sights, i - 1, admitted);
        tell(sights, i + 1, admitted);
      } else if (undated && sights.get(i).date()) {
        admitted.set(i);
      }
    }
    return admitted;
  }

  private static void tell(List<Sight> sights, int at, BitSet admitted) {
    if (at >= 0 && at < sights.size() && sights.get(at).telling()) {
      admitted.set(at);
    }
  }
}
