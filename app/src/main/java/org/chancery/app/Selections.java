package org.chancery.app;

import java.util.List;
import org.chancery.present.ActorQuery;
import org.chancery.present.Filter;
import org.chancery.store.Selection;

/**
 * Which events must be fetched to answer what a filter asks for. Of their reports the heads will
 * do: what is printed of an event names its reports and quotes the words that its claims keep.
 */
public final class Selections {
  private Selections() {}

  /** Returns events that pass the filter as they stand. */
  public static Selection now(Filter filter) {
    return ever(filter).now(filter.stages(), filter.between(), filter.disputed());
  }

  /** Returns events that pass, or of which a claim does, or that may once have passed. */
  public static Selection ever(Filter filter) {
    List<String> sides = filter.actors().stream().map(ActorQuery::text).toList();
    return Selection.of(sides, filter.kinds()).heads();
  }
}
