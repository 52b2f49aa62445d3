package org.chancery.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.Operator;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the stage of a verb: its tense, then the operators over it. */
final class VerbStage {
  private static final Set<String> FIRSTS =
      Set.of("first", "last", "latest", "second", "third", "only", "senior", "highest", "level");
  private static final Set<Tense> FUTURE = Set.of(Tense.FUTURE, Tense.CONDITIONAL);

  private static final Set<Stage> WISHES = Set.of(Stage.PROPOSED, Stage.PLANNED);

  /** Who is glad to do a thing does it: {@code I am pleased to visit}. */
  private static final Set<String> GLAD =
      Set.of(
          "pleased",
          "glad",
          "happy",
          "delighted",
          "honoured",
          "honored",
          "proud",
          "grateful",
          "thrilled",
          "pleasure",
          "honor",
          "honour",
          "privilege");

  private static final Set<String> AHEAD = Set.of("when", "before", "once", "until");

  private final Lexicon lexicon;
  private final Operators operators;

  VerbStage(Lexicon lexicon, Operators operators) {
    this.lexicon = lexicon;
    this.operators = operators;
  }

  Optional<StageReading> read(Sentence sentence, Trigger trigger) {
    int verb = trigger.index();
    Operators.Effect effect = operators.over(sentence, verb);
    if (effect.blocked()) {
      return Optional.empty();
    }
    boolean negated = Tenses.negated(sentence, verb) || ofNone(sentence, verb);
    if (effect.stage() != null) {
      return negated
          ? Optional.empty()
          : Optional.of(new StageReading(effect.stage(), true, effect.chain()));
    }
    Stage own = ofTense(sentence, verb, trigger.frame(), 0);
    if (own == null) {
      return Optional.empty();
    }
    if (Tenses.ceased(sentence, verb)) {
      return own == Stage.PLANNED
          ? Optional.of(new StageReading(Stage.CANCELLED, true, effect.chain()))
          : Optional.empty();
    }
    if (negated) {
      return own == Stage.PLANNED || trigger.frame().refusable()
          ? Optional.of(new StageReading(Stage.DECLINED, true, effect.chain()))
          : Optional.empty();
    }
    return Optional.of(new StageReading(own, true, effect.chain()));
  }

  /** {@code sold no arms}, {@code no minister has come}: what is done by none or to none is not. */
  private static boolean ofNone(Sentence sentence, int verb) {
    return Stream.of("dobj", "nsubj", "nsubjpass")
        .flatMap(relation -> sentence.children(verb, relation).stream())
        .flatMap(thing -> sentence.children(thing.index()).stream())
        .anyMatch(word -> word.text().equalsIgnoreCase("no"));
  }

  /** The stage of a verb by its tense and place, or null if it asserts nothing. */
  @Nullable Stage ofTense(Sentence sentence, int verb, Frame frame, int depth) {
    Stage realised = frame.realised();
    return switch (Tenses.of(sentence, verb)) {
      case PAST, PERFECT ->
          aheadOfPlan(sentence, verb) || awaited(sentence, verb) ? Stage.PLANNED : realised;
      case PRESENT -> present(sentence, verb, frame);
      case PROGRESSIVE -> frame.ongoing() != null ? frame.ongoing() : Stage.UNDERWAY;
      case FUTURE -> asked(sentence, verb) ? Stage.PROPOSED : Stage.PLANNED;
      case CONDITIONAL -> reported(sentence, verb) ? Stage.PLANNED : Stage.PROPOSED;
      case POSSIBLE -> Stage.PROPOSED;
      case OBLIGATION -> null;
      case INFINITIVE -> infinitive(sentence, verb, frame, depth);
      case GERUND -> gerund(sentence, verb, frame, depth);
      case PARTICIPLE -> realised;
      case BARE -> bare(sentence, verb, frame, depth);
    };
  }

  /** {@code whether they will meet} leaves it open. */
  private static boolean asked(Sentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(t -> t.lemma().equals("whether"));
  }

  /**
   * {@code once it is signed, they will ...}; {@code will end it and order sanctions imposed},
   * where the parser may take the participle for a past tense.
   */
  private static boolean awaited(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (token.head() < 0 || Tenses.of(sentence, token.head()) != Tense.FUTURE) {
      return false;
    }
    List<Token> children = sentence.children(verb);
    boolean bare = children.stream().noneMatch(t -> t.relation().startsWith("aux"));
    if (token.relation().equals("conj")) {
      return bare && token.tag().equals("VBD");
    }
    boolean present =
        children.stream()
            .anyMatch(
                t -> t.relation().equals("auxpass") && Set.of("VBZ", "VBP").contains(t.tag()));
    boolean then =
        children.stream()
            .anyMatch(
                t ->
                    AHEAD.contains(t.lemma())
                        || sentence.children(t.index(), "pobj").stream()
                            .anyMatch(n -> n.lemma().equals("time")));
    return token.relation().equals("advcl") && present && then;
  }

  private static boolean aheadOfPlan(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream().anyMatch(t -> t.lemma().equals("going"));
  }

  private static Stage present(Sentence sentence, int verb, Frame frame) {
    boolean ahead =
        sentence.children(verb).stream().anyMatch(t -> AHEAD.contains(t.lemma()))
            && sentence.block() != BlockType.CAPTION;
    if (ahead || beside(sentence, sentence.token(verb))) {
      return Stage.PLANNED;
    }
    return frame.ongoing() != null ? frame.ongoing() : frame.realised();
  }

  /** {@code will announce it as he meets}: what goes on beside the future is future. */
  static boolean beside(Sentence sentence, Token verb) {
    Tense tense = Tenses.of(sentence, verb.index());
    return verb.relation().equals("advcl")
        && verb.head() >= 0
        && (tense == Tense.PRESENT || tense == Tense.PROGRESSIVE)
        && FUTURE.contains(Tenses.of(sentence, verb.head()));
  }

  /**
   * {@code said he would visit}: the future of a past; without a reporting verb, a mere thought.
   */
  private boolean reported(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.head() >= 0
        && (token.relation().equals("ccomp") || token.relation().equals("root"))
        && lexicon.words().reporting().contains(sentence.token(token.head()).lemma());
  }

  private @Nullable Stage infinitive(Sentence sentence, int verb, Frame frame, int depth) {
    Token token = sentence.token(verb);
    if (token.head() < 0) {
      return Stage.PLANNED;
    }
    Token head = sentence.token(token.head());
    if (head.lemma().equals("be") && token.relation().equals("xcomp")
        || head.lemma().equals("go") && head.tag().equals("VBG")) {
      return Stage.PLANNED;
    }
    if (head.lemma().equals("have")) {
      return null;
    }
    if (GLAD.contains(head.text().toLowerCase(Locale.ROOT))) {
      return glad(sentence, head, frame);
    }
    if (head.isNoun() || FIRSTS.contains(head.lemma())) {
      return superlative(sentence, head) ? frame.realised() : headline(sentence, verb);
    }
    if (head.isVerb() && Set.of("xcomp", "advcl").contains(token.relation())) {
      Optional<Stage> about = about(sentence, verb, head);
      if (about.isPresent()) {
        return about.get();
      }
      // "is considering a trip to see X": the purpose is no firmer than what it is the purpose of.
      Optional<Stage> wish =
          lexicon.verbOperator(head.lemma()).map(Operator::stage).filter(WISHES::contains);
      if (wish.isPresent() && token.relation().equals("advcl")) {
        return wish.get();
      }
    }
    if (head.isVerb() && depth < 4) {
      if (token.relation().equals("ccomp") && sentence.block() == BlockType.HEADLINE) {
        // "Example to visit China, State Department says".
        return Stage.PLANNED;
      }
      // "travelled to Geneva to meet X": the purpose shares the stage of the journey.
      return ofTense(sentence, head.index(), frame, depth + 1);
    }
    return headline(sentence, verb);
  }

  /**
   * {@code hopes are rising for her to visit}: the clause belongs to the subject it is parted from.
   */
  private Optional<Stage> about(Sentence sentence, int verb, Token head) {
    if (sentence.children(verb, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(head.index(), "nsubj").stream()
        .map(s -> lexicon.nounOperator(s.lemma()))
        .flatMap(Optional::stream)
        .map(Operator::stage)
        .findFirst();
  }

  /** {@code am pleased to visit}, but not {@code would be happy to visit}. */
  private static @Nullable Stage glad(Sentence sentence, Token feeling, Frame frame) {
    if (feeling.head() < 0) {
      return null;
    }
    Tense tense = Tenses.of(sentence, feeling.head());
    return tense == Tense.PRESENT || tense == Tense.PAST
        ? frame.realised()
        : FUTURE.contains(tense) ? Stage.PROPOSED : null;
  }

  /** {@code X to visit China}, where the parser may take the name for the head of its clause. */
  private static @Nullable Stage headline(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    boolean named =
        !sentence.children(verb, "nsubj").isEmpty()
            || head >= 0
                && head < verb
                && sentence
                    .mentionAt(head)
                    .filter(m -> m.actor() != null && m.place() == null)
                    .isPresent()
            || verb > 1
                && sentence.mentionAt(verb - 2).filter(m -> m.end() == verb - 1).isPresent();
    return sentence.block() == BlockType.HEADLINE && named || terse(sentence, verb)
        ? Stage.PLANNED
        : null;
  }

  /** {@code X to visit China}, as a summary puts it, with nothing above it. */
  private static boolean terse(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean main = token.head() < 0 || token.relation().equals("parataxis");
    return main
        && verb > 1
        && sentence.token(verb - 1).tag().equals("TO")
        && sentence.children(verb, "nsubj").stream()
            .anyMatch(
                t -> sentence.mentionAt(t.index()).filter(m -> m.end() == verb - 1).isPresent());
  }

  private static boolean superlative(Sentence sentence, Token noun) {
    return FIRSTS.contains(noun.lemma())
        || sentence.children(noun.index()).stream()
            .anyMatch(
                t ->
                    FIRSTS.contains(t.text().toLowerCase(Locale.ROOT))
                        || t.tag().equals("JJS")
                        || t.tag().equals("RBS"));
  }

  private @Nullable Stage gerund(Sentence sentence, int verb, Frame frame, int depth) {
    Token token = sentence.token(verb);
    if (token.head() < 0) {
      // "Norway sending boats to Chad": a headline's participle tells of an act still to come.
      boolean act = frame.kind() == Kind.MEASURE || frame.kind() == Kind.TRANSFER;
      return sentence.block() != BlockType.HEADLINE ? null : act ? Stage.PLANNED : Stage.UNDERWAY;
    }
    Token head = sentence.token(token.head());
    if (token.relation().equals("pcomp") || token.relation().equals("pobj")) {
      String preposition = head.text().toLowerCase(Locale.ROOT);
      if (lexicon.words().afterwards().contains(preposition) || preposition.equals("in")) {
        // "after visiting Oslo, he will go to Riga" may be said before he has left.
        return itinerary(sentence, head) ? Stage.PLANNED : frame.realised();
      }
      if (lexicon.words().beforehand().contains(preposition)) {
        return Stage.PLANNED;
      }
      if (preposition.equals("for") && imputed(sentence, head)) {
        return frame.realised();
      }
      return preposition.equals("for") || preposition.equals("of") ? null : frame.realised();
    }
    if (head.lemma().equals("be") && Tenses.of(sentence, head.index()) == Tense.PRESENT) {
      // "is at the palace, meeting the queen".
      return Stage.UNDERWAY;
    }
    if (head.isVerb() && depth < 4) {
      return ofTense(sentence, head.index(), frame, depth + 1);
    }
    return frame.ongoing() != null ? frame.ongoing() : frame.realised();
  }

  /** {@code thanked X for coming}, {@code blasted X for imposing}: it has been done. */
  private boolean imputed(Sentence sentence, Token preposition) {
    return preposition.head() >= 0
        && lexicon.words().imputing().contains(sentence.token(preposition.head()).lemma());
  }

  private static boolean itinerary(Sentence sentence, Token preposition) {
    return preposition.head() >= 0
        && Tenses.of(sentence, preposition.head()) == Tense.FUTURE
        && sentence.token(preposition.head()).isVerb();
  }

  private @Nullable Stage bare(Sentence sentence, int verb, Frame frame, int depth) {
    Token token = sentence.token(verb);
    if (sentence.block() != BlockType.BODY) {
      // A headline's "heads" may be tagged as a noun.
      return token.isNoun() ? present(sentence, verb, frame) : frame.realised();
    }
    if (token.relation().equals("conj") && token.head() >= 0 && depth < 4) {
      return ofTense(sentence, token.head(), frame, depth + 1);
    }
    return null;
  }
}
