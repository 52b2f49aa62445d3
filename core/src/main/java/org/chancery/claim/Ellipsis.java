package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * X said after talks with Y}, {@code X told Y in a call}, {@code X and Y before their meeting}; in
 * a caption, whoever it shows.
 */
final class Ellipsis {
  private static final Set<String> ADJUNCTS =
      Set.of("after", "following", "during", "before", "ahead", "in", "at", "on", "for", "of");
  private static final Set<String> WITHIN = Set.of("during", "in", "at", "on", "over");
  private static final Set<String> THEIRS = Set.of("their", "they");

  private static final Set<String> HOLDING = Set.of("have", "hold", "conduct");

  /** Verbs by which one speaks to whom one meets or calls. */
  private static final Set<String> ADDRESSING =
      Set.of("tell", "urge", "assure", "inform", "warn", "thank", "ask", "remind", "congratulate");

  /** Verbs for what one says to the face of whom one talks with. */
  private static final Set<String> PRAISING =
      Set.of("praise", "hail", "laud", "applaud", "commend", "criticize", "criticise", "rebuke");

  /** Verbs of whoever makes a journey, or makes none. */
  private static final Set<String> MAKING =
      Set.of("make", "pay", "plan", "postpone", "cancel", "begin", "end", "undertake", "scrap");

  private static final Set<String> TALKS = Set.of("talk", "talks");

  private Ellipsis() {}

  static void fill(Syntax syntax, Trigger trigger, Map<Slot, List<Mention>> fillers) {
    Kind kind = trigger.frame().kind();
    if (trigger.verb()) {
      return;
    }
    if (kind == Kind.MEETING || kind == Kind.CALL) {
      Set<Mention> present =
          new LinkedHashSet<>(fillers.getOrDefault(Slot.PARTICIPANTS, List.of()));
      if (present.isEmpty()) {
        present.addAll(held(syntax, trigger));
      }
      if (present.size() < 2) {
        present.addAll(told(syntax, trigger));
      }
      if (present.isEmpty() || present.size() == 1 && theirs(syntax, trigger)) {
        present.addAll(owners(syntax, trigger));
      }
      if (present.size() == 1 && (withSomeone(syntax, trigger) || kind == Kind.CALL)) {
        present.addAll(clauseSubject(syntax, trigger));
      }
      if (present.size() == 1 && withSomeone(syntax, trigger) && person(present)) {
        present.addAll(Teller.of(syntax, trigger));
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
      List<Mention> subject = made(syntax, trigger);
      if (subject.isEmpty()) {
        subject = owners(syntax, trigger);
      }
      if (subject.isEmpty()) {
        subject = clauseSubject(syntax, trigger);
      }
      if (!subject.isEmpty()) {
        fillers.put(Slot.VISITOR, subject);
      }
    } else if (kind == Kind.VISIT
        && !fillers.containsKey(Slot.DESTINATION)
        && !fillers.containsKey(Slot.HOST)) {
      List<Mention> host = visited(syntax, trigger, fillers.getOrDefault(Slot.VISITOR, List.of()));
      if (!host.isEmpty()) {
        fillers.put(Slot.HOST, host);
      }
    }
  }

  /** {@code X expressed support during a visit by Y}: whoever speaks or acts on it is at home. */
  private static List<Mention> visited(Syntax syntax, Trigger trigger, List<Mention> visitors) {
    Set<String> guests = new LinkedHashSet<>();
    visitors.stream().map(Mention::country).filter(Objects::nonNull).forEach(guests::add);
    if (syntax.preposition(trigger.index(), "by").isEmpty()) {
      return List.of();
    }
    return adjunct(syntax, trigger, Set.of("during"))
        .map(verb -> sides(syntax.subject(verb.index())))
        .orElse(List.of())
        .stream()
        .filter(m -> m.country() != null && !guests.contains(m.country()))
        .toList();
  }

  private static boolean person(Set<Mention> present) {
    return present.stream()
        .allMatch(m -> m.actor() != null && m.actor().type() == ActorType.PERSON);
  }

  private static boolean withSomeone(Syntax syntax, Trigger trigger) {
    return !syntax.preposition(trigger.index(), "with").isEmpty();
  }

  /**
   * {@code X told Y in a call}: who speaks and who is spoken to, both of them persons or states.
   */
  private static List<Mention> told(Syntax syntax, Trigger trigger) {
    Optional<Token> verb = adjunct(syntax, trigger, WITHIN);
    boolean praised =
        verb.isPresent()
            && PRAISING.contains(verb.get().lemma())
            && TALKS.contains(trigger.token().lemma())
            && !withSomeone(syntax, trigger);
    if (verb.isEmpty() || !praised && !ADDRESSING.contains(verb.get().lemma())) {
      return List.of();
    }
    List<Mention> speaker = sides(syntax.subject(verb.get().index()));
    List<Mention> hearer = sides(syntax.object(verb.get().index()));
    if (praised && hearer.isEmpty()) {
      hearer =
          sides(
              syntax.sentence().children(verb.get().index(), "dobj").stream()
                  .flatMap(t -> syntax.possessor(t.index()).stream())
                  .toList());
    }
    if (speaker.isEmpty() || hearer.isEmpty()) {
      return List.of();
    }
    List<Mention> both = new ArrayList<>(speaker);
    both.addAll(hearer);
    return both;
  }

  /** {@code a call that she had with him}: told by a clause under the noun. */
  private static List<Mention> held(Syntax syntax, Trigger trigger) {
    List<Mention> both = new ArrayList<>();
    for (Token verb : syntax.sentence().children(trigger.index())) {
      boolean clause = Set.of("relcl", "acl").contains(verb.relation());
      if (clause && HOLDING.contains(verb.lemma())) {
        both.addAll(sides(syntax.subject(verb.index())));
        both.addAll(syntax.preposition(verb.index(), "with"));
      }
    }
    return both;
  }

  /** {@code a visit to X that Y has postponed}: told by a clause under the noun. */
  private static List<Mention> made(Syntax syntax, Trigger trigger) {
    return syntax.sentence().children(trigger.index(), "relcl").stream()
        .filter(v -> MAKING.contains(v.lemma()) && !syntax.passive(v.index()))
        .flatMap(v -> sides(syntax.subject(v.index())).stream())
        .toList();
  }

  private static boolean theirs(Syntax syntax, Trigger trigger) {
    return syntax.sentence().children(trigger.index(), "poss").stream()
        .anyMatch(t -> THEIRS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** {@code X and Y … their meeting}: the last named together before it. */
  private static List<Mention> owners(Syntax syntax, Trigger trigger) {
    if (!theirs(syntax, trigger)) {
      return List.of();
    }
    List<Mention> last = List.of();
    for (Mention mention : syntax.sentence().mentions()) {
      if (mention.end() > trigger.index()) {
        break;
      }
      List<Mention> together =
          syntax.mentions(mention.head()).stream().filter(m -> m.end() <= trigger.index()).toList();
      if (sides(together).size() >= 2) {
        last = sides(together);
      }
    }
    return last;
  }

  private static List<Mention> sides(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.actor() != null && m.actor().type() != ActorType.ORGANIZATION)
        .toList();
  }

  /** The verb that the noun's prepositional phrase belongs to, if it is one of the prepositions. */
  private static Optional<Token> adjunct(Syntax syntax, Trigger trigger, Set<String> prepositions) {
    Sentence sentence = syntax.sentence();
    Token noun = trigger.token();
    if (noun.head() < 0) {
      return Optional.empty();
    }
    Token over = sentence.token(noun.head());
    return noun.relation().equals("pobj")
            && prepositions.contains(over.text().toLowerCase(Locale.ROOT))
        ? syntax.governingVerb(noun.index())
        : Optional.empty();
  }

  /** The subject, or passive agent, of the verb that the noun's prepositional phrase belongs to. */
  private static List<Mention> clauseSubject(Syntax syntax, Trigger trigger) {
    return adjunct(syntax, trigger, ADJUNCTS)
        .map(
            verb -> {
              // "X was praised after a visit to Y"
              boolean endured =
                  trigger.frame().kind() == Kind.VISIT && syntax.passive(verb.index());
              return sides(endured ? syntax.object(verb.index()) : syntax.subject(verb.index()));
            })
        .orElse(List.of());
  }

  private static List<Mention> shown(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> m.actor() != null && m.actor().type() == ActorType.PERSON)
        .filter(m -> m.form() == Mention.Form.PERSON_NAME)
        .toList();
  }
}
