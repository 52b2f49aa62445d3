package org.chancery.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.read.WholeFile;

/**
 * Files that were read to their end while some of their reports may still wait to be kept. They are
 * told apart by numbers; one that was not read to its end shares that of the next.
 */
final class FilesInHand {
  private final TreeMap<Integer, WholeFile> whole = new TreeMap<>();
  private final Set<Integer> spoilt = new HashSet<>();
  private int current;

  /** Returns the number of the file of which reports come now. */
  int current() {
    return current;
  }

  /** The file of which reports came till now has been read to its end. */
  void end(WholeFile file) {
    whole.put(current, file);
    current++;
  }

  /** A report of a file could not be read: it is to be tried again. */
  void spoil(int number) {
    spoilt.add(number);
  }

  /** Returns how many have been read to their end. */
  int count() {
    return whole.size();
  }

  /**
   * Returns those of which every report has been kept, and lets go of them.
   *
   * @param reached the number of the first file of which a report is not kept yet
   */
  List<WholeFile> take(int reached) {
    SortedMap<Integer, WholeFile> kept = whole.headMap(reached);
    kept.keySet().removeAll(spoilt);
    List<WholeFile> taken = new ArrayList<>(kept.values());
    kept.clear();
    spoilt.removeIf(number -> number < reached);
    return taken;
  }
}
