package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorType;

/** Who signs, sends or imposes, where more stands for them than the subject of a clause. */
final class ActSubject {
  private ActSubject() {}

  static List<Mention> of(Syntax syntax, Trigger trigger) {
    int verb = trigger.index();
    List<Mention> modified = ofModified(syntax, trigger.token());
    if (!modified.isEmpty()) {
      return modified;
    }
    List<Mention> subject = syntax.subject(verb);
    if (!subject.isEmpty() || syntax.passive(verb)) {
      return subject;
    }
    List<Mention> led = led(syntax, verb);
    return led.isEmpty() ? themselves(syntax, verb) : led;
  }

  /**
   * {@code a U.N. resolution imposing}, {@code an Irish programme that provided}: whoever the
   * instrument is of acts by it, not whoever supports or halts it.
   */
  private static List<Mention> ofModified(Syntax syntax, Token verb) {
    Sentence sentence = syntax.sentence();
    if (verb.head() < 0
        || !sentence.token(verb.head()).isNoun()
        || sentence.mentionAt(verb.head()).isPresent()
        || syntax.passive(verb.index())) {
      return List.of();
    }
    boolean participle = verb.relation().equals("acl") && verb.tag().equals("VBG");
    boolean relative =
        verb.relation().equals("relcl")
            && sentence.children(verb.index(), "nsubj").stream()
                .anyMatch(t -> Set.of("WDT", "WP").contains(t.tag()));
    return participle || relative ? holders(syntax, verb.head()) : List.of();
  }

  /** Whose the noun is: its possessor, the names before it, those it is by. */
  static List<Mention> holders(Syntax syntax, int noun) {
    List<Mention> found = owners(syntax, noun);
    if (found.isEmpty()) {
      found.addAll(syntax.preposition(noun, "by"));
    }
    return found;
  }

  /** Whose the noun is by what stands before it: its possessor, or else the names there. */
  static List<Mention> owners(Syntax syntax, int noun) {
    List<Mention> found = new ArrayList<>(syntax.possessor(noun));
    if (found.isEmpty()) {
      found.addAll(syntax.compound(noun));
    }
    return found;
  }

  /** {@code a Dutch-led group}: whoever leads acts. */
  private static List<Mention> led(Syntax syntax, int verb) {
    Sentence sentence = syntax.sentence();
    List<Mention> found = new ArrayList<>();
    Optional<Token> governor = Optional.of(sentence.token(verb));
    while (governor.isPresent()
        && sentence.children(governor.get().index(), "nsubj").isEmpty()
        && governor.get().head() >= 0
        && Set.of("xcomp", "conj", "advcl", "acl", "pobj", "prep", "dobj")
            .contains(governor.get().relation())) {
      governor = Optional.of(sentence.token(governor.get().head()));
    }
    for (Token subject : sentence.children(governor.orElseThrow().index(), "nsubj")) {
      for (Token adjective : sentence.children(subject.index())) {
        if (adjective.text().equals("led") || adjective.text().endsWith("-led")) {
          for (Token name : sentence.children(adjective.index())) {
            sentence.mentionAt(name.index()).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** {@code Greek officials said they were ready to send}: those who speak of themselves. */
  private static List<Mention> themselves(Syntax syntax, int verb) {
    Sentence sentence = syntax.sentence();
    int at = verb;
    boolean they = false;
    for (int step = 0; step < 5; step++) {
      Token token = sentence.token(at);
      List<Token> subjects = sentence.children(at, "nsubj");
      they |= subjects.stream().anyMatch(t -> t.lemma().equals("they"));
      boolean named = subjects.stream().anyMatch(t -> !t.lemma().equals("they"));
      if (named || token.head() < 0) {
        break;
      }
      if (!Set.of("xcomp", "ccomp", "acomp", "conj").contains(token.relation())) {
        return List.of();
      }
      at = token.head();
    }
    if (!they) {
      return List.of();
    }
    return syntax.subject(at).stream()
        .filter(
            m ->
                m.actor() != null
                    && (m.actor().type() != ActorType.PERSON || m.actor().name() == null))
        .toList();
  }
}
