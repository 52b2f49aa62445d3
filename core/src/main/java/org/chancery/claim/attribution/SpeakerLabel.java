package org.chancery.claim.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;

/** A transcript sets the speaker's name and a colon before what is said. */
final class SpeakerLabel implements Mechanism {
  private static final int LONGEST = 6;

  /** Marks after which a speaker may be named though no new line begins: {@code adopted.***}. */
  private static final Pattern ENDS = Pattern.compile("[.?!*>…]$");

  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}.'’-]+");

  private final Subjects subjects;

  SpeakerLabel(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    if (!findings.nobody() || !page.transcript(SpeakerLabel::transcript)) {
      return;
    }
    if (scene.sentence().block() == BlockType.HEADLINE) {
      occasion(scene, findings);
      return;
    }
    for (int i = scene.at(); i >= 0; i--) {
      Sentence sentence = page.sentence(i);
      int before = i == scene.at() ? scene.trigger() : sentence.tokens().size();
      Optional<ActorName> label = label(page, sentence, before);
      if (label.isPresent()) {
        label.filter(actor -> !subjects.comments(actor)).ifPresent(findings::speaker);
        return;
      }
    }
  }

  /**
   * {@code X and Y before their meeting}: the headline of what they said there, where the page has
   * nothing else; those speak whom it names.
   */
  private static void occasion(Scene headline, Findings findings) {
    Page page = headline.page();
    Optional<Sentence> first =
        page.report().sentences().stream()
            .filter(s -> s.block() == BlockType.BODY)
            .filter(s -> labelled(page, s) || s.tokens().stream().anyMatch(Token::isVerb))
            .findFirst();
    if (first.isEmpty() || !labelled(page, first.get())) {
      return;
    }
    Set<ActorName> speakers = new LinkedHashSet<>();
    for (Sentence sentence : page.report().sentences()) {
      label(page, sentence, sentence.tokens().size()).ifPresent(speakers::add);
    }
    headline.sentence().mentions().stream()
        .map(Mention::actor)
        .filter(Objects::nonNull)
        .filter(speakers::contains)
        .forEach(findings::speaker);
  }

  /** One name before a colon may introduce anything; two make a conversation. */
  private static boolean transcript(Page page) {
    int labels = 0;
    for (int i = 0; i < page.size() && labels < 2; i++) {
      if (labelled(page, page.sentence(i))) {
        labels++;
      }
    }
    return labels == 2;
  }

  private static boolean labelled(Page page, Sentence sentence) {
    return label(page, sentence, sentence.tokens().size()).isPresent();
  }

  private static Optional<ActorName> label(Page page, Sentence sentence, int before) {
    for (Token colon : sentence.tokens().subList(0, before)) {
      if (!colon.text().equals(":")) {
        continue;
      }
      int end = beforeBrackets(sentence, colon.index());
      Optional<ActorName> shouted = shouted(page, sentence, end);
      return shouted.isPresent()
          ? shouted
          : sentence.mentions().stream()
              .filter(m -> m.end() == end && m.form() == Mention.Form.PERSON_NAME)
              .filter(m -> bare(sentence, m.first()))
              .flatMap(m -> Optional.ofNullable(m.actor()).stream())
              .filter(actor -> actor.type() == ActorType.PERSON)
              .findFirst();
    }
    return Optional.empty();
  }

  /** {@code MINISTER EXAMPLE:}: in capitals the surname is found by its bearer in the page. */
  private static Optional<ActorName> shouted(Page page, Sentence sentence, int end) {
    List<Token> words = sentence.tokens().subList(0, end);
    if (end == 0
        || end > LONGEST
        || !words.stream().allMatch(t -> CAPITALS.matcher(t.text()).matches())) {
      return Optional.empty();
    }
    String surname = words.get(end - 1).text();
    return page.report().sentences().stream()
        .flatMap(s -> s.mentions().stream())
        .flatMap(m -> Optional.ofNullable(m.actor()).stream())
        .filter(actor -> actor.type() == ActorType.PERSON && actor.name() != null)
        .filter(actor -> surname.equalsIgnoreCase(last(String.valueOf(actor.name()))))
        .findFirst();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
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
    for (int i = first - 1; i >= 0; i--) {
      if (ENDS.matcher(sentence.token(i).text()).find()) {
        return true;
      }
      if (sentence.token(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return true;
  }
}
