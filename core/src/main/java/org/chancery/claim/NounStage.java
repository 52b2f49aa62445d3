package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.Operator;
import org.chancery.claim.lexicon.Words;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the stage of a noun: its modifiers, the verb or preposition it hangs under. */
final class NounStage {
  private static final Set<String> DURING =
      Set.of("during", "on", "in", "at", "amid", "while", "throughout");

  /** How far back from an event's noun the preposition of its phrase may stand. */
  private static final int REACH = 12;

  /** What one will end has begun. */
  static final Set<String> CLOSING = Set.of("end", "conclude", "finish", "complete", "wrap");

  /** Verbs of those who are on a visit, or go along on one. */
  private static final Set<String> ALONG = Set.of("be", "accompany", "join");

  private static final Set<Stage> OFF = Set.of(Stage.POSTPONED, Stage.CANCELLED);

  private static final Set<String> NOT = Set.of("not", "until", "never");

  private final Lexicon lexicon;
  private final Operators operators;
  private final VerbStage verbs;

  NounStage(Lexicon lexicon, Operators operators, VerbStage verbs) {
    this.lexicon = lexicon;
    this.operators = operators;
    this.verbs = verbs;
  }

  Optional<StageReading> read(Sentence sentence, Trigger trigger) {
    int noun = trigger.index();
    Operators.Effect effect = operators.over(sentence, noun);
    if (effect.blocked() || Tenses.negated(sentence, noun)) {
      return Optional.empty();
    }
    Optional<Stage> modifier = modifier(sentence, noun);
    if (effect.stage() == Stage.PLANNED && closing(sentence, trigger)) {
      return Optional.of(new StageReading(Stage.UNDERWAY, true, effect.chain()));
    }
    Optional<StageReading> put =
        clauseBelow(sentence, noun, trigger.frame()).filter(s -> OFF.contains(s.stage()));
    if (put.isPresent()) {
      return put;
    }
    if (effect.stage() != null) {
      return Optional.of(new StageReading(firmer(effect.stage(), modifier), true, effect.chain()));
    }
    Optional<StageReading> below = clauseBelow(sentence, noun, trigger.frame());
    if (below.isPresent()) {
      return below;
    }
    Optional<StageReading> governed = governed(sentence, trigger, effect.chain());
    if (governed.isPresent() && governed.get().explicit()) {
      return governed;
    }
    if (modifier.isPresent()) {
      return Optional.of(new StageReading(modifier.get(), true, effect.chain()));
    }
    return governed;
  }

  /** {@code is due to wrap up a visit}: what is to be ended has begun. */
  private static boolean closing(Sentence sentence, Trigger trigger) {
    Token token = trigger.token();
    return token.head() >= 0
        && token.relation().equals("dobj")
        && CLOSING.contains(sentence.token(token.head()).lemma());
  }

  /**
   * What the adjective holds for certain: {@code help arrange the recent trip} tells of a trip
   * made, {@code high hopes for the impending visit} of one that is planned.
   */
  private static Stage firmer(Stage over, Optional<Stage> modifier) {
    boolean wish = over == Stage.PROPOSED || over == Stage.PLANNED;
    if (wish && modifier.isPresent() && modifier.get() == Stage.HAPPENED) {
      return Stage.HAPPENED;
    }
    return over == Stage.PROPOSED && modifier.isPresent() && modifier.get() == Stage.PLANNED
        ? Stage.PLANNED
        : over;
  }

  /**
   * {@code Ahead of the trip, ...}, {@code two days before the visit}: read along the line, for a
   * parser may take a long opening phrase for the subject.
   */
  private boolean beforehand(Sentence sentence, int noun) {
    if (sentence.block() == BlockType.CAPTION) {
      // An old picture of a meeting's eve is published long after the meeting.
      return false;
    }
    for (int at = noun - 1; at >= 0 && at > noun - REACH; at--) {
      Token token = sentence.token(at);
      String word = token.text().toLowerCase(Locale.ROOT);
      if (token.isVerb() || token.text().equals(",")) {
        return false;
      }
      if (lexicon.words().beforehand().contains(word)) {
        return at == 0 || !NOT.contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private Optional<Stage> modifier(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(t -> t.index() < noun)
        .map(t -> lexicon.modifier(t.text().toLowerCase(Locale.ROOT)))
        .flatMap(Optional::stream)
        .map(Operator::stage)
        .findFirst();
  }

  /** {@code a visit he had postponed}, {@code a trip scheduled for June}. */
  private Optional<StageReading> clauseBelow(Sentence sentence, int noun, Frame frame) {
    for (Token child : sentence.children(noun)) {
      boolean participle = child.tag().equals("VBG") && child.relation().equals("acl");
      if (!child.isVerb()
          || participle // "a trip ending on Monday" may be over or to come
          || !(child.relation().equals("relcl") || child.relation().equals("acl"))) {
        continue;
      }
      String lemma =
          TriggerFinder.particle(sentence, child)
              .map(p -> child.lemma() + " " + p)
              .filter(l -> lexicon.verbOperator(l).isPresent())
              .orElse(child.lemma());
      Optional<Operator> operator = lexicon.verbOperator(lemma);
      if (operator.isPresent()
          && !Tenses.negated(sentence, child.index())
          && operator.get().stage() != Stage.ACCEPTED) {
        return Optional.of(new StageReading(operator.get().stage(), true, List.of(child.index())));
      }
      Words words = lexicon.words();
      if (words.occur().contains(child.lemma()) || words.begin().contains(child.lemma())) {
        Stage stage = verbs.ofTense(sentence, child.index(), frame, 0);
        if (stage != null) {
          return Optional.of(new StageReading(stage, true, List.of(child.index())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<StageReading> governed(Sentence sentence, Trigger trigger, List<Integer> over) {
    Token token = trigger.token();
    Frame frame = trigger.frame();
    List<Integer> chain = new ArrayList<>(over);
    int at = token.index();
    Token below = token;
    while (below.head() >= 0) {
      Token head = sentence.token(below.head());
      if (head.tag().equals("IN")
          || head.tag().equals("TO")
          || head.tag().equals("RB")
          || head.tag().equals("VBG") && below.relation().equals("pobj")) {
        Stage stage = preposition(sentence, head, frame);
        if (stage != null) {
          return Optional.of(
              new StageReading(
                  stage,
                  stage == Stage.PLANNED || !DURING.contains(head.text().toLowerCase(Locale.ROOT)),
                  chain));
        }
      } else if (head.isVerb()) {
        chain.add(head.index());
        return verb(sentence, token, head, below, frame, chain);
      } else if (!head.isNoun()) {
        break;
      }
      if (++at > sentence.tokens().size() * 2) {
        break;
      }
      below = head;
    }
    return Optional.of(new StageReading(frame.realised(), false, chain));
  }

  private static boolean purpose(Token preposition) {
    return preposition.lemma().equals("for") && preposition.relation().equals("prep");
  }

  /** {@code arrives in Oslo for a meeting}: whoever is still arriving has not yet met. */
  private boolean approach(Token verb) {
    return (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && lexicon.frames().stream()
            .anyMatch(
                f ->
                    f.kind() == Kind.VISIT
                        && f.ongoing() == Stage.UNDERWAY
                        && f.verbs().contains(verb.lemma()));
  }

  private @Nullable Stage preposition(Sentence sentence, Token preposition, Frame frame) {
    String word = preposition.text().toLowerCase(Locale.ROOT);
    Words words = lexicon.words();
    if (words.afterwards().contains(word)) {
      return frame.realised();
    }
    if (words.beforehand().contains(word)) {
      return Stage.PLANNED;
    }
    return null;
  }

  /** {@code In his first visit, X is due to arrive}. */
  private boolean due(Sentence sentence, Token verb) {
    return verb.lemma().equals("be")
        && sentence.children(verb.index(), "acomp").stream()
            .map(t -> lexicon.modifier(t.text().toLowerCase(Locale.ROOT)))
            .flatMap(Optional::stream)
            .anyMatch(o -> o.stage() == Stage.PLANNED);
  }

  /** {@code The trip takes her to X}, {@code is on a visit}. */
  private static boolean present(Sentence sentence, Token verb, Frame frame) {
    return frame.kind() == Kind.VISIT
        && sentence.block() == BlockType.BODY
        && Tenses.of(sentence, verb.index()) == Tense.PRESENT;
  }

  /** {@code will not work with X's warrant}: what is whose under a preposition is there. */
  private static boolean standing(Sentence sentence, Token noun) {
    return noun.relation().equals("pobj")
        && sentence.children(noun.index()).stream().anyMatch(t -> t.relation().equals("poss"));
  }

  private Optional<StageReading> verb(
      Sentence sentence, Token noun, Token verb, Token below, Frame frame, List<Integer> chain) {
    Words words = lexicon.words();
    boolean object =
        Set.of("dobj", "nsubjpass", "attr").contains(below.relation())
            || below.relation().equals("ccomp") && below.isNoun(); // "end her visit", misread
    boolean subject = below.relation().equals("nsubj");
    String lemma = verb.lemma();
    boolean eventive =
        object
                && (words.light().contains(lemma)
                    || words.begin().contains(lemma)
                    || words.end().contains(lemma))
            || subject
                && (words.occur().contains(lemma)
                    || words.begin().contains(lemma)
                    || words.end().contains(lemma));
    Stage stage = verbs.ofTense(sentence, verb.index(), frame, 0);
    if (frame.kind() == Kind.MEETING && purpose(below) && approach(verb)) {
      return Optional.of(new StageReading(Stage.PLANNED, false, chain));
    }
    if (Tenses.negated(sentence, verb.index()) && eventive) {
      return Optional.empty();
    }
    if (eventive) {
      if (stage == null) {
        return Optional.empty();
      }
      if (stage == frame.realised() && words.begin().contains(lemma)
          || stage == Stage.PLANNED
              && CLOSING.contains(lemma)
              && !verb.relation().equals("conj")) { // the end of an itinerary all to come
        stage = Stage.UNDERWAY;
      }
      if (subject && present(sentence, verb, frame) && stage == frame.realised()) {
        return Optional.of(new StageReading(Stage.UNDERWAY, false, chain));
      }
      return Optional.of(new StageReading(stage, true, chain));
    }
    if (below.lemma().equals("on")
        && ALONG.contains(verb.lemma())
        && present(sentence, verb, frame)
        && !VerbStage.beside(sentence, verb)) {
      return Optional.of(new StageReading(Stage.UNDERWAY, true, chain));
    }
    if (frame.kind() == Kind.MEASURE && standing(sentence, noun)) {
      return Optional.of(new StageReading(frame.realised(), false, chain));
    }
    Tense tense = Tenses.of(sentence, verb.index());
    boolean ahead =
        stage == Stage.PLANNED
            || tense == Tense.FUTURE
            || beforehand(sentence, below.index())
            || VerbStage.beside(sentence, verb)
            || due(sentence, verb);
    return Optional.of(new StageReading(ahead ? Stage.PLANNED : frame.realised(), false, chain));
  }
}
