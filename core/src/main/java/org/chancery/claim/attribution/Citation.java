package org.chancery.claim.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorName;

/** {@code according to X}, {@code citing X}, {@code as X confirmed}, {@code as reported by X}. */
final class Citation implements Mechanism {
  private static final int REACH = 12;
  private static final int NEAR = 5;
  private static final Set<String> PRONOUNS = Set.of("him", "her", "them");
  private static final Set<String> STOPS = Set.of(".", ";", ":", "which", "who", "that", "whose");

  private final Wording wording;
  private final Subjects subjects;
  private final Voices voices;

  Citation(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
    this.voices = new Voices(wording);
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Token token : sentence.tokens()) {
      boolean citing =
          wording.citing().contains(token.text().toLowerCase(Locale.ROOT))
              || based(sentence, token);
      if (!citing && !as(sentence, token) || !covers(sentence, token, scene.trigger())) {
        continue;
      }
      Findings cited = new Findings();
      boolean told = !citing && told(scene, token);
      if (told) {
        subjects.read(scene, token.index(), cited);
      }
      if (cited.empty()) {
        phrase(scene, citing || told ? token.index() + 1 : head(sentence, token) + 1, cited);
      }
      findings.addAll(cited.attribution());
    }
  }

  /** The word {@code as} before a reporting verb, or the verb itself. */
  private static int head(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .filter(t -> t.lemma().equals("as") && t.index() < verb.index())
        .mapToInt(Token::index)
        .findFirst()
        .orElse(verb.index());
  }

  /** {@code based on a statement by X}. */
  private boolean based(Sentence sentence, Token token) {
    int end = Math.min(sentence.tokens().size(), token.index() + NEAR);
    return token.text().equalsIgnoreCase("based")
        && sentence.tokens().subList(token.index(), end).stream()
            .anyMatch(t -> wording.documents().contains(t.lemma()));
  }

  /** A reporting verb after {@code as}: {@code as confirmed by}, {@code as the envoy put it}. */
  private boolean as(Sentence sentence, Token verb) {
    if (!wording.says(sentence, verb)) {
      return false;
    }
    return sentence.children(verb.index()).stream()
            .anyMatch(t -> t.lemma().equals("as") && t.index() < verb.index())
        || verb.head() >= 0
            && sentence.token(verb.head()).lemma().equals("as")
            && sentence.token(verb.head()).index() == verb.index() - 1;
  }

  /** Whether the citation speaks for the trigger's clause, and not for a figure beside it. */
  private static boolean covers(Sentence sentence, Token citing, int trigger) {
    int first = citing.index();
    if (first <= 1 || citing.head() < 0 || sentence.dominates(citing.head(), trigger)) {
      return true;
    }
    boolean apart = sentence.token(first - 1).text().equals(",");
    return apart && sentence.dominates(trigger, first);
  }

  /** The names from {@code from} on, to the end of the phrase. */
  private void phrase(Scene scene, int from, Findings findings) {
    Sentence sentence = scene.sentence();
    int end = Math.min(from + REACH, sentence.tokens().size());
    boolean found = false;
    for (int i = from; i < end; i++) {
      Optional<Carrier> carrier = scene.carrierAt(i);
      Optional<Mention> mention = sentence.mentionAt(i);
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      Optional<ActorName> known = voices.known(sentence, i);
      if (carrier.isPresent()) {
        findings.carrier(carrier.get().name());
        i = carrier.get().end() - 1;
        found = true;
      } else if (mention.isPresent()) {
        if (close(sentence, i)) {
          state(mention.get()).ifPresent(findings::speaker);
          return;
        }
        if (subjects.vouches(sentence, mention.get()) && !modifies(sentence, mention.get())) {
          subjects.speaker(scene, mention.get(), findings);
        }
        i = mention.get().end() - 1;
        found = true;
      } else if (PRONOUNS.contains(word) && !found) {
        spoken(scene.page(), scene.at() - 1, findings);
        return;
      } else if (known.isPresent()) {
        findings.speaker(known.get());
        return;
      } else if (STOPS.contains(word)
          || found && !Set.of("and", "citing", "from", "news", "agency").contains(word)
          || word.equals(",") && !found) {
        return;
      }
    }
  }

  /** Whether the verb has someone for a subject, so that nobody else's is lent to it. */
  private static boolean told(Scene scene, Token verb) {
    return scene.syntax().passive(verb.index())
        || !scene.sentence().children(verb.index(), "nsubj").isEmpty();
  }

  /** {@code the Danish | Office of Trade}: the second name says it all. */
  private static boolean modifies(Sentence sentence, Mention mention) {
    return sentence
        .mentionAt(mention.end())
        .filter(next -> next.first() == mention.end())
        .map(Mention::actor)
        .map(ActorName::country)
        .filter(country -> mention.actor() != null && country.equals(mention.actor().country()))
        .isPresent();
  }

  /** {@code according to him}: whoever spoke in the sentence before. */
  private void spoken(Page page, int at, Findings findings) {
    if (!page.together(at, at + 1)) {
      return;
    }
    Sentence sentence = page.sentence(at);
    for (Token verb : sentence.tokens()) {
      if (wording.says(sentence, verb) && page.quote(verb.span().start()).isEmpty()) {
        Findings spoken = new Findings();
        subjects.read(page.scene(at, verb.index()), verb.index(), spoken);
        spoken.attribution().saidBy().forEach(findings::speaker);
      }
    }
  }

  /** {@code sources close to the president}: their state speaks, not the president. */
  private static boolean close(Sentence sentence, int first) {
    int at = first - 1;
    while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|TO|IN|POS")) {
      if (sentence.token(at).lemma().equals("close")) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static Optional<ActorName> state(Mention mention) {
    return Optional.ofNullable(mention.actor()).map(ActorName::country).map(Voices::state);
  }
}
