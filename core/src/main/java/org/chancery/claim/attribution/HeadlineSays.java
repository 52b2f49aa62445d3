package org.chancery.claim.attribution;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/**
 * {@code Brandt says best part of Oslo talks was lunch}: a headline leaves out what would tell the
 * parser that all the rest is said.
 */
final class HeadlineSays implements Mechanism {
  /** From here on the headline's writer may speak again. */
  private static final Set<String> BREAKS =
      Set.of(
          ";", ":", "|", "-", "–", "—", "after", "as", "amid", "while", "but", "before", "ahead");

  private final Subjects subjects;

  HeadlineSays(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    if (!findings.nobody() || sentence.block() != BlockType.HEADLINE) {
      return;
    }
    for (Token verb : sentence.tokens().subList(0, scene.trigger())) {
      if (verb.head() < 0 && verb.lemma().equals("say") && !apart(sentence, verb, scene)) {
        subjects.read(scene, verb.index(), findings);
      }
    }
  }

  private static boolean apart(Sentence sentence, Token verb, Scene scene) {
    return sentence.tokens().subList(verb.index() + 1, scene.trigger()).stream()
        .anyMatch(t -> BREAKS.contains(t.lemma()) && !HeadlineEnds.joins(sentence, t));
  }
}
