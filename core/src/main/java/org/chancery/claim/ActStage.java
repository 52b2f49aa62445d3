package org.chancery.claim;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Acts;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** What a stage means for agreements and measures in particular. */
final class ActStage {
  /** Verbs whose object is still to be feared. */
  private static final Set<String> THREATS = Set.of("threaten", "risk", "avoid", "avert");

  /** Verbs that tell the world of a plan. */
  private static final Set<String> ANNOUNCING = Set.of("announce", "unveil", "present", "launch");

  /** Verbs that end the agreement they are told of, where they would call off an event. */
  private static final Set<String> ENDING = Set.of("scrap", "abandon", "ditch", "axe", "cancel");

  private final Acts acts;

  ActStage(Acts acts) {
    this.acts = acts;
  }

  StageReading of(Sentence sentence, Trigger trigger, StageReading reading) {
    Kind kind = trigger.frame().kind();
    if (kind == Kind.MEASURE && drafted(sentence, trigger)) {
      return new StageReading(Stage.PROPOSED, true, reading.chain());
    }
    if ((kind == Kind.MEASURE || kind == Kind.TRANSFER)
        && !trigger.verb()
        && !reading.explicit()
        && open(sentence, reading)) {
      return new StageReading(Stage.PROPOSED, true, reading.chain());
    }
    if (kind == Kind.AGREEMENT && reading.stage() == Stage.HAPPENED && aimed(sentence, trigger)) {
      return new StageReading(Stage.PROPOSED, true, reading.chain());
    }
    if (kind == Kind.AGREEMENT && scrapped(sentence, reading)) {
      return reading.withStage(Stage.ENDED);
    }
    if (kind == Kind.AGREEMENT && approached(sentence, trigger, reading)) {
      return new StageReading(Stage.NEGOTIATING, true, reading.chain());
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

  /** {@code an initiative announced for a treaty}: what is announced is not yet the treaty. */
  private static boolean aimed(Sentence sentence, Trigger trigger) {
    Token token = trigger.token();
    if (trigger.verb()) {
      return sentence.children(token.index()).stream()
          .filter(t -> t.relation().equals("prep") && t.lemma().equals("for"))
          .flatMap(t -> sentence.children(t.index()).stream())
          .anyMatch(t -> trigger.frame().needs().contains(t.lemma()));
    }
    if (token.head() < 0 || !sentence.token(token.head()).lemma().equals("for")) {
      return false;
    }
    int over = sentence.token(token.head()).head();
    return over >= 0 && ANNOUNCING.contains(sentence.token(over).lemma());
  }

  /** {@code efforts to strike a deal}, {@code trying to close a treaty}. */
  private boolean striven(Sentence sentence, StageReading reading) {
    return reading.chain().stream()
        .anyMatch(i -> acts.striving().contains(sentence.token(i).lemma()));
  }

  /** {@code scrapped the treaty}: what is there to be scrapped is ended; plans for it would not. */
  private static boolean scrapped(Sentence sentence, StageReading reading) {
    return reading.stage() == Stage.CANCELLED
        && !reading.chain().isEmpty()
        && ENDING.contains(sentence.token(reading.chain().get(0)).lemma());
  }

  /**
   * {@code close to signing}, {@code on the path to reaching}, {@code to make concluding it a
   * priority}: what is still to be done.
   */
  private boolean approached(Sentence sentence, Trigger trigger, StageReading reading) {
    Token token = trigger.token();
    if (!trigger.verb()
        || !token.tag().equals("VBG")
        || token.head() < 0
        || reading.stage() != trigger.frame().realised()
        || sentence.children(token.index()).stream().anyMatch(t -> t.relation().equals("aux"))) {
      return false;
    }
    Token head = sentence.token(token.head());
    if (!head.lemma().equals("to")) {
      return Set.of("csubj", "nsubj", "dobj", "ccomp").contains(token.relation());
    }
    return head.head() >= 0 && acts.approach().contains(sentence.token(head.head()).lemma());
  }

  /** {@code could face sanctions}, {@code would mean an embargo}: what may be has not been. */
  private static boolean open(Sentence sentence, StageReading reading) {
    return reading.chain().stream()
        .filter(i -> sentence.token(i).isVerb())
        .anyMatch(
            i -> {
              Tense tense = Tenses.of(sentence, i);
              return tense == Tense.POSSIBLE
                  || tense == Tense.CONDITIONAL
                  || THREATS.contains(sentence.token(i).lemma());
            });
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
