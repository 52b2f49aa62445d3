package org.chancery.claim.attribution;

import java.util.Optional;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorType;

/** A transcript sets the speaker's name and a colon before what is said. */
final class SpeakerLabel implements Mechanism {
  private final Subjects subjects;

  SpeakerLabel(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    if (!findings.nobody() || !transcript(page)) {
      return;
    }
    for (int i = scene.at(); i >= 0; i--) {
      Sentence sentence = page.sentence(i);
      int before = i == scene.at() ? scene.trigger() : sentence.tokens().size();
      Optional<Mention> label = label(sentence, before);
      if (label.isPresent()) {
        subjects.speaker(page.scene(i, 0), label.get(), findings);
        return;
      }
    }
  }

  /** One name before a colon may introduce anything; two make a conversation. */
  private static boolean transcript(Page page) {
    int labels = 0;
    for (int i = 0; i < page.size() && labels < 2; i++) {
      Sentence sentence = page.sentence(i);
      if (label(sentence, sentence.tokens().size()).isPresent()) {
        labels++;
      }
    }
    return labels == 2;
  }

  private static Optional<Mention> label(Sentence sentence, int before) {
    for (Token colon : sentence.tokens().subList(0, before)) {
      if (!colon.text().equals(":")) {
        continue;
      }
      int end = beforeBrackets(sentence, colon.index());
      return sentence.mentions().stream()
          .filter(m -> m.end() == end && m.form() == Mention.Form.PERSON_NAME)
          .filter(m -> m.actor() != null && m.actor().type() == ActorType.PERSON)
          .filter(m -> bare(sentence, m.first()))
          .findFirst();
    }
    return Optional.empty();
  }

  /** {@code Anna Example (speaking through an interpreter):}. */
  private static int beforeBrackets(Sentence sentence, int colon) {
    if (colon == 0 || !sentence.token(colon - 1).text().matches("\\)|-RRB-")) {
      return colon;
    }
    for (int i = colon - 2; i > 0; i--) {
      if (sentence.token(i).text().matches("\\(|-LRB-")) {
        return i;
      }
    }
    return colon;
  }

  private static boolean bare(Sentence sentence, int first) {
    return sentence.tokens().subList(0, first).stream()
        .noneMatch(t -> t.tag().matches("VB[DZP]|MD"));
  }
}
