package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** How near a date hangs to an event in the tree: the lower, the likelier it dates the event. */
final class DateRank {
  /** The least rank of dates of another word, which may be the event's as well. */
  static final int OVER = 300;

  /** The least rank of dates of what goes on at the same time, and the first beyond them. */
  static final int BESIDE = 350;

  static final int TRAILING = 400;

  private static final int NEVER = Integer.MAX_VALUE;
  private static final Set<String> CLAUSES = Set.of("acl", "relcl");
  private static final Set<Tense> TO_COME =
      Set.of(Tense.INFINITIVE, Tense.FUTURE, Tense.CONDITIONAL, Tense.POSSIBLE);

  private final Lexicon lexicon;
  private final Concurrence concurrence;

  DateRank(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.concurrence = new Concurrence(lexicon);
  }

  /** Returns the rank, or the greatest number if the date cannot be the event's. */
  int of(Sentence sentence, Trigger trigger, StageReading stage, DateExpression date) {
    int first = sentence.tokenAt(date.span().start());
    if (first < 0) {
      return NEVER;
    }
    int last = DateTree.last(sentence, date, first);
    int governor = DateTree.governor(sentence, first, last);
    int at = trigger.index();
    int distance = Math.abs(first - at);
    if (governor != at && DateTree.labels(sentence, governor, last)) {
      boolean occasion =
          date.value().ofOneDay() && concurrence.occasion(sentence, trigger, governor);
      return occasion ? 310 + distance : NEVER;
    }
    if (governor < 0) {
      return sentence.block() == BlockType.BODY ? NEVER : 500 + distance;
    }
    int holder = DateTree.holder(sentence, governor, at, stage.chain());
    int tier = tier(sentence, trigger, stage, date, first, holder);
    return tier == NEVER ? NEVER : tier + distance;
  }

  private int tier(
      Sentence sentence,
      Trigger trigger,
      StageReading stage,
      DateExpression date,
      int first,
      int holder) {
    int at = trigger.index();
    boolean act = TimingReader.ACTS.contains(stage.stage());
    Token token = sentence.token(holder);
    boolean said = lexicon.words().reporting().contains(token.lemma());
    if (holder == at) {
      return act && ofAct(sentence, trigger, date, first) ? NEVER : 0;
    }
    boolean over = stage.chain().contains(holder) || carried(sentence, holder, stage.chain());
    if (over && !saying(token.lemma()) && (!act || ahead(sentence, holder))) {
      return 100;
    }
    if (ofClause(sentence, trigger, holder)) {
      return 150;
    }
    if (act && arranged(trigger, token)) {
      return 160;
    }
    if (!said && sentence.dominates(at, first) && !DateTree.crossesVerb(sentence, first, at)) {
      return 200;
    }
    if (token.head() == at && Tenses.of(sentence, holder) == Tense.INFINITIVE) {
      return 220;
    }
    if (!act && said && concurrence.within(sentence, trigger, holder)) {
      return 250;
    }
    boolean above =
        !said
            && !act
            && token.isVerb()
            && sentence.dominates(holder, at)
            && !DateTree.crossesVerb(sentence, at, holder)
            && !apart(sentence, at, holder);
    if (above) {
      return OVER;
    }
    if (ofStay(trigger, date)) {
      return 320;
    }
    if (concurrence.beside(sentence, trigger, stage.stage(), holder)) {
      return BESIDE;
    }
    if (trails(sentence, trigger, stage, holder, date, first)) {
      return TRAILING;
    }
    return sentence.block() == BlockType.CAPTION ? 600 : NEVER;
  }

  /**
   * {@code invited her on Monday}, {@code announced today a plan for}: the day beside the very word
   * that invites or announces.
   */
  private boolean ofAct(Sentence sentence, Trigger trigger, DateExpression date, int first) {
    boolean act =
        TimingReader.ACTS.contains(trigger.frame().realised())
            || trigger.verb() && lexicon.words().reporting().contains(trigger.token().lemma());
    // "invited her to the palace on December 1"
    boolean calendar = first > trigger.index() && date.value() instanceof DateValue.Calendar;
    boolean meant = calendar || first > 0 && sentence.token(first - 1).lemma().equals("for");
    return act
        && date.value().ofOneDay()
        && !meant
        && !Schedule.ahead(date.value())
        && !ahead(sentence, trigger.index());
  }

  /** {@code invited him to hold talks in May}: a date of what is to come is no date of the act. */
  private static boolean ahead(Sentence sentence, int holder) {
    Token token = sentence.token(holder);
    return token.isVerb() && TO_COME.contains(Tenses.of(sentence, holder));
  }

  /** {@code go on to Oslo during a two-day visit starting on Monday}: whatever it hangs under. */
  private static boolean ofStay(Trigger trigger, DateExpression date) {
    boolean lasting =
        date.value() instanceof DateValue.Lasting
            || date.value() instanceof DateValue.Range range
                && range.from() instanceof DateValue.Shifted;
    return trigger.frame().kind() == Kind.VISIT
        && lasting
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
        && CLAUSES.contains(token.relation())
        && lexicon.frames().stream()
            .anyMatch(
                f ->
                    f.kind() == trigger.frame().kind()
                        && f.realised() == trigger.frame().realised()
                        && f.verbs().contains(token.lemma()));
  }

  /** {@code the talks planned for May were put off}: planning dates what is planned. */
  private boolean arranged(Trigger trigger, Token clause) {
    return !trigger.verb()
        && clause.head() == trigger.index()
        && CLAUSES.contains(clause.relation())
        && lexicon.verbOperator(clause.lemma()).filter(o -> o.stage() == Stage.PLANNED).isPresent();
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
        || TimingReader.ACTS.contains(stage.stage())
        || first < trigger.index()
        || !sentence.dominates(holder, trigger.index())
        || Tenses.of(sentence, holder) == Tense.FUTURE
        || DateTree.gap(sentence, trigger.index(), first)) {
      return false;
    }
    boolean other =
        sentence.dates().stream()
            .filter(d -> d != date && d.span().start() < date.span().start())
            .filter(d -> !DateTree.vague(d.value()))
            .map(d -> DateTree.governor(sentence, d))
            .anyMatch(
                g -> g >= 0 && DateTree.holder(sentence, g, trigger.index(), List.of()) == holder);
    return other
        || Schedule.ahead(date.value())
        || lexicon.words().judging().contains(sentence.token(holder).lemma());
  }

  /** {@code said on Thursday ahead of a meeting}, {@code flew on Friday to X, who once met Y}. */
  private boolean apart(Sentence sentence, int from, int to) {
    for (int at = from, step = 0; at >= 0 && at != to && step < 12; step++) {
      Set<String> beforehand = lexicon.words().beforehand();
      boolean clause =
          sentence.token(at).isVerb()
              && sentence.children(at, "mark").stream()
                  .anyMatch(t -> beforehand.contains(t.lemma()));
      boolean relative = sentence.token(at).relation().equals("relcl");
      if (clause || relative || beforehand.contains(sentence.token(at).lemma())) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
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
}
