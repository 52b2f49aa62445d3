package org.chancery.claim;

import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.model.Stage;

/** Reads the stage of a trigger from the grammar around it. */
final class StageReader {
  private final VerbStage verbs;
  private final NounStage nouns;
  private final ActStage acts;

  StageReader(Lexicon lexicon) {
    Operators operators = new Operators(lexicon);
    this.acts = new ActStage(lexicon.acts());
    this.verbs = new VerbStage(lexicon, operators);
    this.nouns = new NounStage(lexicon, operators, verbs);
  }

  /** Returns the stage, or empty if the sentence makes no claim of it. */
  Optional<StageReading> read(Sentence sentence, Trigger trigger) {
    return (trigger.verb() ? verbs.read(sentence, trigger) : nouns.read(sentence, trigger))
        .map(reading -> acts.of(sentence, trigger, reading))
        .map(reading -> ahead(trigger.frame(), reading));
  }

  private static StageReading ahead(Frame frame, StageReading reading) {
    Stage ahead = frame.ahead();
    return ahead != null && reading.stage() == Stage.PLANNED ? reading.withStage(ahead) : reading;
  }
}
