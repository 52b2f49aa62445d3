package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;

/**
 * Fills the part that a nominal event leaves unsaid because the sentence has just named it: {@code
 * X said after talks with Y}, {@code X said during a visit to Z}; in a caption, whoever it shows.
 */
final class Ellipsis {
  private static final Set<String> ADJUNCTS =
      Set.of("after", "following", "during", "before", "ahead", "in", "at", "on", "for", "of");

  private Ellipsis() {}

  static void fill(Syntax syntax, Trigger trigger, Map<Slot, List<Mention>> fillers) {
    Kind kind = trigger.frame().kind();
    if (trigger.verb()) {
      return;
    }
    if (kind == Kind.MEETING || kind == Kind.CALL) {
      Set<Mention> present =
          new LinkedHashSet<>(fillers.getOrDefault(Slot.PARTICIPANTS, List.of()));
      if (present.size() == 1 && withSomeone(syntax, trigger)) {
        present.addAll(clauseSubject(syntax, trigger));
      }
      if (present.size() < 2 && syntax.sentence().block() == BlockType.CAPTION) {
        present.addAll(shown(syntax.sentence()));
      }
      if (!present.isEmpty()) {
        fillers.put(Slot.PARTICIPANTS, new ArrayList<>(present));
      }
    } else if (kind == Kind.VISIT
        && fillers.getOrDefault(Slot.VISITOR, List.of()).isEmpty()
        && fillers.containsKey(Slot.DESTINATION)) {
      List<Mention> subject = clauseSubject(syntax, trigger);
      if (!subject.isEmpty()) {
        fillers.put(Slot.VISITOR, subject);
      }
    }
  }

  private static boolean withSomeone(Syntax syntax, Trigger trigger) {
    return !syntax.preposition(trigger.index(), "with").isEmpty();
  }

  /** The subject, or passive agent, of the verb that the noun's prepositional phrase belongs to. */
  private static List<Mention> clauseSubject(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    Token noun = trigger.token();
    if (noun.head() < 0) {
      return List.of();
    }
    Token over = sentence.token(noun.head());
    boolean adjunct =
        noun.relation().equals("pobj") && ADJUNCTS.contains(over.text().toLowerCase(Locale.ROOT));
    Optional<Token> verb = syntax.governingVerb(noun.index());
    if (!adjunct || verb.isEmpty()) {
      return List.of();
    }
    return syntax.subject(verb.get().index()).stream()
        .filter(m -> m.actor() != null && m.actor().type() != ActorType.ORGANIZATION)
        .toList();
  }

  private static List<Mention> shown(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> m.actor() != null && m.actor().type() == ActorType.PERSON)
        .filter(m -> m.form() == Mention.Form.PERSON_NAME)
        .toList();
  }
}
