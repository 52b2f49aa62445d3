package org.chancery.claim;

import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Acts;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** What a stage means for agreements and measures in particular. */
final class ActStage {
  private final Acts acts;

  ActStage(Acts acts) {
    this.acts = acts;
  }

  StageReading of(Sentence sentence, Trigger trigger, StageReading reading) {
    Kind kind = trigger.frame().kind();
    if (kind == Kind.MEASURE && drafted(sentence, trigger)) {
      return new StageReading(Stage.PROPOSED, true, reading.chain());
    }
    if (kind == Kind.AGREEMENT && reading.stage() == Stage.PROPOSED && striven(sentence, reading)) {
      return reading.withStage(Stage.NEGOTIATING);
    }
    if (kind == Kind.AGREEMENT && reading.stage() == Stage.ACCEPTED && !trigger.verb()) {
      // "agreed a deal" has the deal, not a deal agreed to.
      return reading.withStage(trigger.frame().realised());
    }
    return reading;
  }

  /** {@code efforts to strike a deal}, {@code trying to close a treaty}. */
  private boolean striven(Sentence sentence, StageReading reading) {
    return reading.chain().stream()
        .anyMatch(i -> acts.striving().contains(sentence.token(i).lemma()));
  }

  /** {@code new sanctions legislation}. */
  private boolean drafted(Sentence sentence, Trigger trigger) {
    Token token = trigger.token();
    return !trigger.verb()
        && token.head() >= 0
        && token.relation().equals("compound")
        && acts.drafts().contains(sentence.token(token.head()).lemma());
  }
}
