package org.chancery.app.serve;

import java.util.List;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;

/** Finds sentences by their words. Thread-safe. */
public interface Search {
  /** Returns the sentences in which all the words stand, by report and place. */
  List<Passage> find(SearchWords words);
}
