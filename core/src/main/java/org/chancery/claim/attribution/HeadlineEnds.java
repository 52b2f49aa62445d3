package org.chancery.claim.attribution;

import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/** {@code Visit to Oslo possible: Brandt}, {@code Brandt: visit possible}, {@code … – Brandt}. */
final class HeadlineEnds implements Mechanism {
  private static final Set<String> MARKS = Set.of(":", "-", "–", "—");
  private static final int LONGEST = 7;

  private final Subjects subjects;

  HeadlineEnds(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    if (!findings.nobody() || sentence.block() != BlockType.HEADLINE) {
      return;
    }
    int size = sentence.tokens().size();
    for (Token mark : sentence.tokens()) {
      if (!MARKS.contains(mark.text()) || joins(sentence, mark)) {
        continue;
      }
      if (mark.index() > scene.trigger() && size - mark.index() <= LONGEST) {
        sentence.mentions().stream()
            .filter(m -> m.first() == mark.index() + 1 && m.end() >= size - 1)
            .forEach(m -> subjects.speaker(scene, m, findings));
        scene.media().stream()
            .filter(c -> c.first() == mark.index() + 1 && c.end() >= size - 1)
            .forEach(c -> findings.carrier(c.name()));
      } else if (mark.index() < scene.trigger() && mark.text().equals(":")) {
        sentence.mentions().stream()
            .filter(m -> m.end() == mark.index() && m.first() <= 1)
            .filter(HeadlineEnds::voice)
            .forEach(m -> subjects.speaker(scene, m, findings));
        scene.media().stream()
            .filter(c -> c.end() == mark.index() && c.first() <= 1)
            .forEach(c -> findings.carrier(c.name()));
      }
    }
  }

  /** A hyphen inside a word: {@code the Oslo-Paris talks}. */
  static boolean joins(Sentence sentence, Token mark) {
    return mark.index() > 0
        && !mark.text().equals(":")
        && sentence.token(mark.index() - 1).span().end() == mark.span().start();
  }

  /** A state before a colon is the topic; a person or an office is the voice. */
  private static boolean voice(Mention mention) {
    return mention.form() == Mention.Form.PERSON_NAME
        || mention.form() == Mention.Form.METONYM
        || mention.form() == Mention.Form.DESCRIPTION;
  }
}
