package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.Operator;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Climbs from a trigger through the words that govern it and composes their stages. */
final class Operators {
  private static final int STEPS = 8;
  private static final Set<Stage> ACTS =
      Set.of(Stage.POSTPONED, Stage.CANCELLED, Stage.DECLINED, Stage.ACCEPTED, Stage.INVITED);

  /** Prepositions that set an event beside what the verb over them says, not under it. */
  private static final Set<String> ADJUNCTS =
      Set.of("during", "after", "before", "following", "since", "amid", "despite", "ahead", "at");

  /** Tenses of a clause of its own: {@code agreed ..., but did not hold talks}. */
  private static final Set<Tense> FINITE =
      Set.of(Tense.PAST, Tense.PRESENT, Tense.PERFECT, Tense.PROGRESSIVE, Tense.FUTURE);

  private final Lexicon lexicon;

  Operators(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the operators over a word make of it.
   *
   * @param stage the composed stage, or null if there is no operator
   * @param blocked whether no claim can be made of it
   * @param chain the words climbed through
   */
  record Effect(@Nullable Stage stage, boolean blocked, List<Integer> chain) {}

  /** Returns the effect of all operators over the word at {@code index}. */
  Effect over(Sentence sentence, int index) {
    List<Integer> chain = new ArrayList<>();
    Stage stage = null;
    int at = index;
    for (int step = 0; step < STEPS; step++) {
      Token token = sentence.token(at);
      if (conditional(sentence, at)) {
        return new Effect(null, true, chain);
      }
      int head = token.head();
      if (head < 0 || under(token) || stops(sentence, token)) {
        break;
      }
      Token governor = sentence.token(head);
      Optional<Operator> operator = operator(sentence, governor, token);
      if (operator.isPresent()) {
        chain.add(head);
        Stage own = polarity(sentence, governor, operator.get().stage());
        if (own == null) {
          return new Effect(null, true, chain);
        }
        stage = stage == null ? own : compose(stage, own);
      } else if (lexicon.words().light().contains(governor.lemma())
          || token.relation().equals("dobj") && begun(sentence, governor)
          || governor.lemma().equals("be")) {
        chain.add(head);
      }
      at = head;
    }
    return new Effect(stage, false, chain);
  }

  /** {@code that X and Y would start talks} */
  private boolean begun(Sentence sentence, Token verb) {
    return lexicon.words().begin().contains(verb.lemma())
        && !sentence.children(verb.index(), "nsubj").isEmpty();
  }

  /** {@code shipments under a deal}: what goes by an agreement does not bear on it. */
  private static boolean under(Token token) {
    return token.relation().equals("prep") && token.text().equalsIgnoreCase("under");
  }

  /** A coordinated, relative or adverbial clause is not governed by what stands over its head. */
  private static boolean stops(Sentence sentence, Token token) {
    if (token.relation().equals("prep")
        && ADJUNCTS.contains(token.text().toLowerCase(Locale.ROOT))
        && sentence.token(token.head()).isVerb()) {
      return true;
    }
    if (token.relation().equals("conj") || token.relation().equals("appos")) {
      return !sentence.token(token.head()).isNoun() && !token.isVerb()
          || Set.of("VBD", "VBZ", "VBP").contains(token.tag())
          || token.isVerb() && FINITE.contains(Tenses.of(sentence, token.index()));
    }
    return Set.of("advcl", "relcl", "parataxis", "npadvmod").contains(token.relation())
        && !Tenses.of(sentence, token.index()).equals(Tense.INFINITIVE);
  }

  private Optional<Operator> operator(Sentence sentence, Token governor, Token below) {
    String relation = below.relation();
    if (governor.isVerb()) {
      if (relation.equals("agent")
          || relation.equals("advmod")
          || relation.equals("nsubj") && !endured(sentence, governor, below)) {
        return relation.equals("nsubj") ? ofSubject(sentence, governor) : Optional.empty();
      }
      if (relation.equals("nsubj") && ofSubject(sentence, governor).isPresent()) {
        return ofSubject(sentence, governor);
      }
      if (relation.equals("ccomp")
          && governor.lemma().equals("suggest")
          && Tenses.of(sentence, below.index()) == Tense.FUTURE) {
        // "suggested that talks will resume" says so.
        return Optional.empty();
      }
      if (relation.equals("ccomp") && below.index() < governor.index()) {
        // Only a speech's words stand before their verb.
        return Optional.empty();
      }
      Optional<Operator> phrasal =
          TriggerFinder.particle(sentence, governor)
              .flatMap(p -> lexicon.verbOperator(governor.lemma() + " " + p))
              .or(() -> ofPhrase(sentence, governor));
      if (phrasal.isPresent()) {
        return phrasal;
      }
      if (relation.equals("prep") || relation.equals("advcl")) {
        // "planned for June", "called for talks": only through the verb's own preposition.
        return relation.equals("prep") && Set.of("for", "on", "to", "of").contains(below.lemma())
            ? lexicon
                .verbOperator(governor.lemma() + " " + below.lemma())
                .or(() -> lexicon.verbOperator(governor.lemma()))
                .filter(o -> o.stage() != Stage.ACCEPTED)
            : Optional.empty();
      }
      return lexicon.verbOperator(governor.lemma());
    }
    if (governor.tag().startsWith("JJ") || governor.tag().startsWith("VBN")) {
      return lexicon.modifier(governor.text().toLowerCase(Locale.ROOT));
    }
    if (governor.isNoun() && !relation.equals("poss") && !relation.equals("compound")) {
      return lexicon.nounOperator(governor.lemma());
    }
    return Optional.empty();
  }

  /** {@code put the deal on hold}. */
  private Optional<Operator> ofPhrase(Sentence sentence, Token verb) {
    return Phrasal.of(sentence, verb).stream()
        .skip(1)
        .map(lexicon::verbOperator)
        .flatMap(Optional::stream)
        .filter(o -> !o.subject())
        .findFirst();
  }

  /** {@code the treaty took effect}: verbs that tell the stage of their subject. */
  private Optional<Operator> ofSubject(Sentence sentence, Token verb) {
    return Phrasal.of(sentence, verb).stream()
        .map(lexicon::verbOperator)
        .flatMap(Optional::stream)
        .filter(Operator::subject)
        .findFirst();
  }

  /** {@code talks pushed back to July}: headlines leave out the auxiliary of a passive. */
  private static boolean endured(Sentence sentence, Token verb, Token subject) {
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && sentence.mentionAt(subject.index()).isEmpty()
        && sentence.children(verb.index(), "dobj").isEmpty()
        && sentence.children(verb.index()).stream()
            .noneMatch(t -> t.relation().equals("ccomp") || t.relation().equals("xcomp"));
  }

  /** The stage of an operator under its own negation and mood, null if it asserts nothing. */
  private static @Nullable Stage polarity(Sentence sentence, Token operator, Stage stage) {
    boolean negated = Tenses.negated(sentence, operator.index());
    Tense tense = operator.isVerb() ? Tenses.of(sentence, operator.index()) : Tense.PAST;
    if (tense == Tense.OBLIGATION) {
      return null;
    }
    if (ACTS.contains(stage)
        && (tense == Tense.POSSIBLE || tense == Tense.CONDITIONAL || tense == Tense.FUTURE)) {
      return stage == Stage.INVITED || stage == Stage.ACCEPTED ? Stage.PROPOSED : null;
    }
    if (stage == Stage.PLANNED && Tenses.ceased(sentence, operator.index())) {
      return Stage.CANCELLED;
    }
    if (!negated) {
      return stage;
    }
    return switch (stage) {
      case DECLINED, DENIED -> Stage.PROPOSED;
      case ACCEPTED -> Stage.DECLINED;
      default -> null;
    };
  }

  private static Stage compose(Stage inner, Stage outer) {
    boolean commits = outer == Stage.PLANNED || outer == Stage.ACCEPTED;
    if (commits && (inner == Stage.PROPOSED || (ACTS.contains(inner) && inner != Stage.INVITED))) {
      return inner;
    }
    return outer;
  }

  private static boolean conditional(Sentence sentence, int index) {
    return sentence.children(index).stream()
        .anyMatch(
            t ->
                (t.relation().equals("mark") || t.relation().equals("advmod"))
                    && (t.lemma().equals("if") || t.lemma().equals("unless")));
  }
}
