package org.chancery.clean.copy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.clean.CleanReport;
import org.chancery.model.BlockType;

/**
 * What tells whether two reports carry the same copy, whole or reworked: a function of one report,
 * of a size that does not grow with its length beyond that of a long story.
 */
public final class CopySignature {
  private record Passage(char[] signature, int shingles) {}

  /** Copy is cut from its end: what follows in a long transcript tells no more. */
  private static final int PASSAGES = 40;

  /** A passage of fewer shingles is a heading, a rubric or a stage direction. */
  private static final int RUBRIC = 6;

  /** A body of fewer shingles may be the rubric of a series: its headline tells. */
  private static final int TEASER = 18;

  /** Two passages with less in common share phrases of the trade. */
  private static final double PHRASES = 0.1;

  /** Up to so many shingles a text is short: only what is nearly identical is its copy. */
  private static final int SHORT = 40;

  private static final double NEARLY_ALL = 0.8;

  /** From so many shingles on, a text whose other half is rewritten is a copy all the same. */
  private static final int LONG = 150;

  private static final double NEARLY_HALF = 0.45;

  /** A digest carries many stories and is a copy of none. */
  private static final double OF_LONGER = 0.2;

  private final List<Passage> passages;
  private final int shingles;

  private CopySignature(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    this.shingles = size(passages);
  }

  /** Returns the signature of a report's body; furniture and captions do not count. */
  public static CopySignature of(CleanReport clean) {
    List<Passage> passages = new ArrayList<>();
    Passages.of(clean, BlockType.BODY).forEach(text -> add(text, RUBRIC, passages));
    if (passages.isEmpty()) {
      Passages.of(clean, BlockType.BODY).forEach(text -> add(text, 1, passages));
    }
    if (!passages.isEmpty() && size(passages) < TEASER) {
      Passages.of(clean, BlockType.HEADLINE).forEach(text -> add(text, 1, passages));
    }
    return new CopySignature(passages);
  }

  private static void add(String text, int least, List<Passage> passages) {
    long[] shingles = passages.size() < PASSAGES ? Shingles.of(text) : new long[0];
    if (shingles.length >= least) {
      passages.add(new Passage(MinHash.signature(shingles), shingles.length));
    }
  }

  private static int size(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::shingles).sum();
  }

  /** Returns how many bands a passage has. */
  public static int bands() {
    return MinHash.BANDS;
  }

  /**
   * Returns the keys of a band, one a passage: reports of the same copy have the same key in some
   * band, others seldom.
   *
   * @param band the band, from 0 to below {@link #bands()}
   */
  public int[] keys(int band) {
    return passages.stream().mapToInt(p -> MinHash.band(p.signature(), band)).toArray();
  }

  /**
   * Returns whether two reports carry the same copy: much of the shorter stands in the longer, the
   * more the shorter it is, and it is not a small part of the longer.
   *
   * @param other the other report's
   * @param recurs whether the two were published so far apart that they may share a form, as the
   *     readouts of a ministry do, rather than the copy of one story; then nearly all must be the
   *     same
   */
  public boolean sameCopy(CopySignature other, boolean recurs) {
    CopySignature shorter = shingles <= other.shingles ? this : other;
    CopySignature longer = shorter == this ? other : this;
    if (shorter.shingles < OF_LONGER * longer.shingles) {
      return false;
    }
    double shared = shorter.sharedWith(longer);
    double needed = recurs ? NEARLY_ALL : needed(shorter.shingles);
    return shared >= needed * shorter.shingles && shared >= OF_LONGER * longer.shingles;
  }

  /** Returns how many shingles of this stand in the other, estimated. */
  private double sharedWith(CopySignature other) {
    // What is said over and over in both counts as often as both say it.
    double[] left = other.passages.stream().mapToDouble(Passage::shingles).toArray();
    double shared = 0;
    for (Passage mine : passages) {
      double wanted = mine.shingles();
      for (int i = 0; i < left.length; i++) {
        Passage theirs = other.passages.get(i);
        double similarity = MinHash.similarity(mine.signature(), theirs.signature());
        if (similarity >= PHRASES) {
          double both = similarity / (1 + similarity) * (mine.shingles() + theirs.shingles());
          double found = Math.min(both, Math.min(wanted, left[i]));
          left[i] -= found;
          wanted -= found;
          shared += found;
        }
      }
    }
    return shared;
  }

  private static double needed(int shingles) {
    double length = (double) (Math.min(Math.max(shingles, SHORT), LONG) - SHORT) / (LONG - SHORT);
    return NEARLY_ALL + length * (NEARLY_HALF - NEARLY_ALL);
  }
}
