package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that dates an event rather than the saying of it. */
final class TimingReader {
  /** Stages whose own word, not the event, a date beside it may date. */
  private static final Set<Stage> ACTS =
      Set.of(
          Stage.INVITED,
          Stage.ACCEPTED,
          Stage.POSTPONED,
          Stage.CANCELLED,
          Stage.DECLINED,
          Stage.DENIED,
          Stage.PROPOSED);

  /** Verbs of judging, which news dates by what is judged. */
  private static final Set<String> JUDGING =
      Set.of(
          "praise",
          "hail",
          "welcome",
          "blast",
          "criticize",
          "criticise",
          "applaud",
          "laud",
          "slam");

  private static final Set<String> MEANWHILE = Set.of("as", "while", "when");

  private final Lexicon lexicon;

  TimingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns when the event is, or null if the sentence does not say. */
  @Nullable Timing read(Sentence sentence, Trigger trigger, StageReading stage) {
    if (stage.stage() == Stage.NEGOTIATING) {
      // The days of talking about a pact are not the pact's.
      return null;
    }
    Direction direction = direction(stage.stage());
    DateExpression explained = Since.read(sentence, trigger.index());
    if (explained != null) {
      return new Timing(explained, direction);
    }
    DateExpression best = null;
    int bestRank = Integer.MAX_VALUE;
    for (DateExpression date : sentence.dates()) {
      if (vague(date.value()) || stage.stage() == Stage.PROPOSED && behind(date.value())) {
        continue;
      }
      int rank = rank(sentence, trigger, stage, date);
      if (rank < bestRank) {
        best = date;
        bestRank = rank;
      }
    }
    if (best == null
        && sentence.block() != BlockType.CAPTION
        && !ACTS.contains(stage.stage())
        && sentence.dates().stream().allMatch(d -> vague(d.value()))) {
      best = Offset.read(sentence, trigger.index(), lexicon.words().reporting());
    }
    if (best != null) {
      return new Timing(best, direction);
    }
    if (stage.stage() == Stage.HAPPENED
        && sentence.dates().stream().allMatch(d -> vague(d.value()))) {
      DateExpression stay = Stay.read(sentence, trigger.index());
      if (stay != null) {
        return new Timing(stay, direction);
      }
    }
    boolean now =
        stage.stage() == Stage.UNDERWAY
            && stage.explicit()
            && !sentence.token(trigger.index()).tag().equals("VBD")
            && sentence.block() != BlockType.CAPTION
            && sentence.dates().stream().allMatch(d -> vague(d.value()));
    return now ? Timing.present(sentence.token(trigger.index())) : null;
  }

  /** {@code proposed a draft last month}: the proposing is past, what is proposed is not. */
  private static boolean behind(DateValue value) {
    if (value instanceof DateValue.Relative relative) {
      return relative.amount() < 0;
    }
    if (value instanceof DateValue.Weekday weekday) {
      return weekday.shift() < 0;
    }
    return value instanceof DateValue.PartOf part && part.direction() == Direction.PAST;
  }

  /** Only recently, only a bound: such words give the event no days. */
  private static boolean vague(DateValue value) {
    return value instanceof DateValue.Vague
        || value instanceof DateValue.Bound
        || value instanceof DateValue.Around around && around.direction() == Direction.PAST;
  }

  private int rank(Sentence sentence, Trigger trigger, StageReading stage, DateExpression date) {
    int first = sentence.tokenAt(date.span().start());
    if (first < 0) {
      return Integer.MAX_VALUE;
    }
    int last = Math.max(first, sentence.tokenAt(date.span().end() - 1));
    int governor = governor(sentence, first, last);
    int at = trigger.index();
    if (governor != at && labels(sentence, governor, last)) {
      return Integer.MAX_VALUE;
    }
    int distance = Math.abs(first - at);
    if (governor < 0) {
      return sentence.block() == BlockType.BODY ? Integer.MAX_VALUE : 500 + distance;
    }
    int holder = holder(sentence, governor, at, stage.chain());
    if (holder == at) {
      return distance;
    }
    if ((stage.chain().contains(holder) || carried(sentence, holder, stage.chain()))
        && !ACTS.contains(stage.stage())
        && !saying(sentence.token(holder).lemma())) {
      return 100 + distance;
    }
    if (ofClause(sentence, trigger, holder)) {
      return 150 + distance;
    }
    Token token = sentence.token(holder);
    boolean said = lexicon.words().reporting().contains(token.lemma());
    if (!said && sentence.dominates(at, first) && !crossesVerb(sentence, first, at)) {
      return 200 + distance;
    }
    boolean over =
        !said
            && !ACTS.contains(stage.stage())
            && token.isVerb()
            && sentence.dominates(holder, at)
            && !crossesVerb(sentence, at, holder)
            && !apart(sentence, at, holder);
    if (over) {
      return 300 + distance;
    }
    if (ofStay(trigger, date)) {
      return 320 + distance;
    }
    if (beside(sentence, at, stage.stage(), holder)) {
      return 350 + distance;
    }
    if (trails(sentence, trigger, stage, holder, date, first)) {
      return 400 + distance;
    }
    return sentence.block() == BlockType.CAPTION ? 600 + distance : Integer.MAX_VALUE;
  }

  /** {@code go on to Oslo during a two-day visit starting on Monday}: whatever it hangs under. */
  private static boolean ofStay(Trigger trigger, DateExpression date) {
    return trigger.frame().kind() == Kind.VISIT
        && date.value() instanceof DateValue.Lasting
        && date.text().matches("(?is).*\\b(visit|trip|tour|stay)\\b.*");
  }

  private boolean saying(String lemma) {
    return lexicon.words().reporting().contains(lemma)
        && lexicon.verbOperator(lemma).filter(o -> o.stage() == Stage.PLANNED).isEmpty();
  }

  /** {@code the deal negotiated last month}: the clause under the noun tells of the same event. */
  private boolean ofClause(Sentence sentence, Trigger trigger, int holder) {
    Token token = sentence.token(holder);
    return !trigger.verb()
        && token.head() == trigger.index()
        && (token.relation().equals("acl") || token.relation().equals("relcl"))
        && lexicon.frames().stream()
            .anyMatch(
                f ->
                    f.kind() == trigger.frame().kind()
                        && f.realised() == trigger.frame().realised()
                        && f.verbs().contains(token.lemma()));
  }

  /**
   * {@code warned on Monday against her trip to Oslo this week}: a date that closes the event's
   * phrase is the event's where the saying has its own, or where it looks ahead of a thing said.
   */
  private boolean trails(
      Sentence sentence,
      Trigger trigger,
      StageReading stage,
      int holder,
      DateExpression date,
      int first) {
    if (trigger.verb()
        || ACTS.contains(stage.stage())
        || first < trigger.index()
        || !sentence.dominates(holder, trigger.index())
        || Tenses.of(sentence, holder) == Tense.FUTURE
        || gap(sentence, trigger.index(), first)) {
      return false;
    }
    boolean other =
        sentence.dates().stream()
            .filter(d -> d != date && d.span().start() < date.span().start() && !vague(d.value()))
            .map(
                d ->
                    governor(
                        sentence,
                        sentence.tokenAt(d.span().start()),
                        sentence.tokenAt(d.span().end() - 1)))
            .anyMatch(g -> g >= 0 && holder(sentence, g, trigger.index(), List.of()) == holder);
    return other
        || Schedule.ahead(date.value())
        || JUDGING.contains(sentence.token(holder).lemma());
  }

  /** A verb or a comma between the event and the date parts them. */
  private static boolean gap(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).isVerb() || sentence.token(at).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code spoke on Monday as he met him}: what goes on at the same time has the same day. */
  private static boolean beside(Sentence sentence, int event, Stage stage, int holder) {
    int at = event;
    for (int step = 0; step < 6 && !sentence.token(at).isVerb(); step++) {
      at = sentence.token(at).head();
      if (at < 0) {
        return false;
      }
    }
    Token clause = sentence.token(at);
    Tense tense = Tenses.of(sentence, holder);
    boolean ahead = tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
    boolean fact = stage == Stage.HAPPENED || stage == Stage.UNDERWAY;
    return clause.relation().equals("advcl")
        && clause.head() == holder
        && (ahead ? stage == Stage.PLANNED : fact)
        && sentence.children(at).stream().anyMatch(t -> MEANWHILE.contains(t.lemma()));
  }

  /** {@code your Monday briefing}: the date belongs to the noun it stands before. */
  private static boolean labels(Sentence sentence, int governor, int last) {
    Set<String> modifying = Set.of("compound", "nmod", "poss", "amod");
    return governor > last
        && sentence.token(governor).isNoun()
        && modifying.contains(sentence.token(last).relation());
  }

  /** {@code said on Thursday ahead of a meeting}: the two do not fall on one day. */
  private boolean apart(Sentence sentence, int from, int to) {
    for (int at = from, step = 0; at >= 0 && at != to && step < 12; step++) {
      if (lexicon.words().beforehand().contains(sentence.token(at).lemma())) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** The word over the date expression. */
  private static int governor(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head >= 0 && (head < first || head > last)) {
        return head;
      }
    }
    return -1;
  }

  /** The verb, trigger or chain word that the governor belongs to. */
  private static int holder(Sentence sentence, int governor, int trigger, List<Integer> chain) {
    int at = governor;
    for (int step = 0; step < 6; step++) {
      Token token = sentence.token(at);
      if (at == trigger || chain.contains(at) || token.isVerb() || token.head() < 0) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /**
   * {@code is expected to take place on Friday}: the date hangs under the operator's complement.
   */
  private boolean carried(Sentence sentence, int holder, List<Integer> chain) {
    Token token = sentence.token(holder);
    return token.relation().equals("xcomp")
        && chain.contains(token.head())
        && (lexicon.words().occur().contains(token.lemma())
            || lexicon.words().light().contains(token.lemma())
            || lexicon.words().begin().contains(token.lemma())
            || token.lemma().equals("be"));
  }

  private static boolean crossesVerb(Sentence sentence, int from, int to) {
    int at = sentence.token(from).head();
    for (int step = 0; at >= 0 && at != to && step < 12; step++) {
      if (sentence.token(at).isVerb()) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  static Direction direction(Stage stage) {
    return switch (stage) {
      case HAPPENED, SIGNED, ENDED, IN_FORCE -> Direction.PAST;
      case PLANNED, SCHEDULED, PROPOSED, INVITED, ACCEPTED, NEGOTIATING -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }
}
