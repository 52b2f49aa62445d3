package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Stage;

/**
 * The stage that grammar gives a trigger.
 *
 * @param stage the stage
 * @param explicit whether a word or tense tells it, rather than a default of nouns
 * @param chain indices of the words it was read from: light verbs and operators over the trigger
 */
record StageReading(Stage stage, boolean explicit, List<Integer> chain) {
  StageReading {
    requireNonNull(stage, "stage");
    chain = List.copyOf(chain);
  }

  StageReading withStage(Stage other) {
    return new StageReading(other, explicit, chain);
  }
}
