package org.chancery.clean;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.BlockType;

/**
 * Words by which a line of a page gives itself away.
 *
 * @param name what one calls it
 * @param makes the type of block it makes
 * @param reach how far it reaches
 * @param longest the most words a line with it has; longer ones are left alone
 * @param whole lines that are this and no more, in normal form without closing punctuation
 * @param begins beginnings of lines or sentences, in normal form
 * @param contains words inside lines, in normal form
 * @param ends ends of lines, in normal form without closing punctuation
 * @param examples lines that have it
 * @param counterexamples lines that have not
 */
record Cue(
    String name,
    BlockType makes,
    Reach reach,
    int longest,
    List<String> whole,
    List<String> begins,
    List<String> contains,
    List<String> ends,
    List<String> examples,
    List<String> counterexamples) {

  /** How far a cue reaches. */
  enum Reach {
    /** The sentence, or the line where it is one sentence. */
    SENTENCE,
    /** The line. */
    LINE,
    /** The line, and once the story has begun the list of links below it. */
    LIST,
    /** The line, and the address to the readers that it opens. */
    ADDRESS,
    /** The line only; what follows sums up the story and stays body. */
    SUMMARY
  }

  Cue {
    requireNonNull(name, "name");
    requireNonNull(makes, "makes");
    requireNonNull(reach, "reach");
    whole = List.copyOf(whole);
    begins = List.copyOf(begins);
    contains = List.copyOf(contains);
    ends = List.copyOf(ends);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
