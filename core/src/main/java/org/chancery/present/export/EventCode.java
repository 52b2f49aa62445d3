package org.chancery.present.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How the scholars' standards code events of some kinds that have reached some stages.
 *
 * @param kinds of which kinds
 * @param stages at which stages
 * @param status whether such an event is planned, has happened, is not to be, or is denied
 * @param cameo the CAMEO code, or null where it has none
 * @param plover the PLOVER event type, or null where it has none
 * @param mode the PLOVER mode, or null
 * @param contexts the PLOVER contexts
 * @param elsewhere the codes if it takes place in a country of none of the sides, or null if that
 *     makes no difference
 * @param words what a quoted sentence must match for this to be coded, or null if kind and stage
 *     suffice
 */
record EventCode(
    Set<Kind> kinds,
    Set<Stage> stages,
    Status status,
    @Nullable String cameo,
    @Nullable String plover,
    @Nullable String mode,
    List<String> contexts,
    @Nullable Elsewhere elsewhere,
    @Nullable Pattern words) {

  /** What has become of an event: plans are never coded as facts. */
  enum Status {
    PLANNED,
    HAPPENED,
    NOT_TO_BE,
    DENIED
  }

  /**
   * Other codes for a third location.
   *
   * @param cameo the CAMEO code
   * @param mode the PLOVER mode
   */
  record Elsewhere(String cameo, String mode) {}

  /** Copies the collections; what a file leaves out is empty. */
  EventCode {
    kinds = Set.copyOf(kinds);
    stages = Set.copyOf(stages);
    contexts = contexts == null ? List.of() : List.copyOf(contexts);
  }

  boolean covers(Kind kind, Stage stage) {
    return kinds.contains(kind) && stages.contains(stage);
  }
}
