package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which events a question is about, as far as an index can tell: all that are asked for are among
 * those selected, with some others it may be.
 *
 * @param event the id, or the beginning of it, or null for any
 * @param sides what each of the sides wanted is called
 * @param kinds the kinds wanted, none for any
 * @param stages the stages wanted, none for any
 * @param between days some of which it must fall on, or null for any
 * @param disputed whether only what is in dispute is wanted
 * @param reportedSince a day on which or later some report of it may have been published, or null
 * @param readSince an instant at which or later some report of it was read, or null
 * @param texts whether the reports are wanted with their texts, or their heads will do
 */
public record Selection(
    @Nullable String event,
    List<String> sides,
    Set<Kind> kinds,
    Set<Stage> stages,
    @Nullable DateSpan between,
    boolean disputed,
    @Nullable LocalDate reportedSince,
    @Nullable Instant readSince,
    boolean texts) {
  /** All events. */
  public static final Selection ALL =
      new Selection(null, List.of(), Set.of(), Set.of(), null, false, null, null, true);

  /** Copies the collections. */
  public Selection {
    sides = List.copyOf(sides);
    kinds = Set.copyOf(kinds);
    stages = Set.copyOf(stages);
  }

  /** Returns the events whose ids, those of before included, are or begin with {@code id}. */
  public static Selection of(String id) {
    return new Selection(id, List.of(), Set.of(), Set.of(), null, false, null, null, true);
  }

  /** Returns those of sides and kinds, whatever has become of them. */
  public static Selection of(List<String> sides, Set<Kind> kinds) {
    return new Selection(null, sides, kinds, Set.of(), null, false, null, null, true);
  }

  /**
   * Returns those of the selection that have reached one of the stages, on some of the days, and
   * that are in dispute if only these are wanted.
   */
  public Selection now(Set<Stage> stages, @Nullable DateSpan between, boolean disputed) {
    return new Selection(
        event, sides, kinds, stages, between, disputed, reportedSince, readSince, texts);
  }

  /** Returns those of the selection of which a report may have been published since. */
  public Selection reportedSince(LocalDate day) {
    return new Selection(event, sides, kinds, stages, between, disputed, day, readSince, texts);
  }

  /** Returns those of the selection of which a report was read since. */
  public Selection readSince(Instant instant) {
    return new Selection(
        event, sides, kinds, stages, between, disputed, reportedSince, instant, texts);
  }

  /** Returns the same, with no more of the reports than {@code CleanReport.head()}. */
  public Selection heads() {
    return texts(false);
  }

  /** Returns the same, with the reports whole. */
  public Selection whole() {
    return texts(true);
  }

  /** Returns whether all events are wanted. */
  boolean all() {
    return whole().equals(ALL);
  }

  private Selection texts(boolean wanted) {
    return new Selection(
        event, sides, kinds, stages, between, disputed, reportedSince, readSince, wanted);
  }
}
