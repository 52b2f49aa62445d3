package org.chancery.claim.gate;

import java.util.Set;
import org.chancery.claim.lexicon.Frame;

/**
 * What one word calls for in a sentence.
 *
 * @param frames the frames that it may trigger
 * @param needed the words that some frame needs beside its trigger of which it may be one
 * @param alone whether it lets its sentence through by itself
 * @param telling whether it may tell who says what stands in the sentence beside it
 * @param date whether it may be part of a date
 */
record Calls(Set<Frame> frames, Set<String> needed, boolean alone, boolean telling, boolean date) {
  static final Calls NOTHING = new Calls(Set.of(), Set.of(), false, false, false);

  Calls {
    frames = Set.copyOf(frames);
    needed = Set.copyOf(needed);
  }
}
