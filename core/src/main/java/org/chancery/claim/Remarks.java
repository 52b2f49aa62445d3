package org.chancery.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.model.ActorName;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is told beside an act by the day of that act, told before: {@code said on Monday ...
 * He made the remarks after meeting the king}, {@code said on Monday ... told reporters in Oslo},
 * {@code spoke with several leaders on Monday. He spoke with the king}.
 */
final class Remarks {
  private static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.CALL, Kind.VISIT);

  private static final Set<Stage> OPEN =
      Set.of(Stage.HAPPENED, Stage.UNDERWAY, Stage.PLANNED, Stage.SCHEDULED);

  private static final Set<String> WORDS =
      Set.of("comment", "remark", "statement", "announcement", "observation");

  private static final Set<String> BESIDE =
      Set.of("before", "after", "during", "at", "as", "while", "when", "follow", "alongside");

  /** Those of whom a sentence may speak before it names them one by one. */
  private static final Set<String> SEVERAL =
      Set.of("leader", "counterpart", "official", "minister", "ambassador", "president", "ally");

  private static final int REACH = 3;

  private final Set<String> reporting;

  /**
   * Makes it.
   *
   * @param reporting lemmas of the verbs of saying
   */
  Remarks(Set<String> reporting) {
    this.reporting = reporting;
  }

  /** Returns the drafts, those without a day with that of the act beside which they are told. */
  List<Draft> date(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> open(d) ? date(d, report) : d).toList();
  }

  private static boolean open(Draft draft) {
    return KINDS.contains(draft.kind())
        && OPEN.contains(draft.reached())
        && draft.timing() == null
        && draft.sentence().dates().isEmpty();
  }

  private Draft date(Draft draft, AnnotatedReport report) {
    Sentence sentence = draft.sentence();
    int here = report.sentences().indexOf(sentence);
    Token trigger = sentence.token(draft.trigger().index());
    Optional<DateExpression> date = Optional.empty();
    if (draft.trigger().verb() && reporting.contains(trigger.lemma())) {
      date = draft.kind() == Kind.VISIT ? said(draft, here, trigger, report) : date;
    } else {
      Token act = act(sentence, trigger);
      if (act != null && sentence.block() == BlockType.HEADLINE) {
        date = told(sentence, act, report.sentences(), Set.of(act.lemma()));
      } else if (act != null && remark(sentence, act)) {
        date = said(draft, here, act, report);
      }
    }
    if (date.isEmpty() && draft.trigger().verb() && draft.reached() == Stage.HAPPENED && here > 0) {
      date = several(sentence, trigger, report.sentences().get(here - 1));
    }
    return date.map(d -> draft.at(new Timing(d, Direction.PAST))).orElse(draft);
  }

  /** The verb beside whose act it is told, or null. */
  private static @Nullable Token act(Sentence sentence, Token trigger) {
    Token at = trigger;
    boolean beside = false;
    for (int step = 0; step < 6 && at.head() >= 0; step++) {
      beside |=
          BESIDE.contains(at.lemma())
              || sentence.children(at.index()).stream()
                  .anyMatch(t -> t.relation().equals("mark") && BESIDE.contains(t.lemma()));
      at = sentence.token(at.head());
      if (at.isVerb() && beside && !BESIDE.contains(at.lemma())) {
        return at;
      }
    }
    return null;
  }

  /** {@code made the remarks}. */
  private static boolean remark(Sentence sentence, Token verb) {
    return verb.lemma().equals("make")
        && sentence.children(verb.index(), "dobj").stream()
            .anyMatch(t -> WORDS.contains(t.lemma()));
  }

  private Optional<DateExpression> said(Draft draft, int here, Token verb, AnnotatedReport report) {
    List<Sentence> before = report.sentences().subList(Math.max(0, here - REACH), here);
    return told(draft.sentence(), verb, before, reporting);
  }

  /** The last day on which the same one does such an act. */
  private static Optional<DateExpression> told(
      Sentence sentence, Token verb, List<Sentence> where, Set<String> acts) {
    Optional<ActorName> subject = subject(sentence, verb);
    Optional<DateExpression> found = Optional.empty();
    for (Sentence other : where) {
      for (DateExpression date : other.dates()) {
        Token holder = holder(other, date);
        if (holder != null
            && day(date.value())
            && other.block() != BlockType.HEADLINE
            && acts.contains(holder.lemma())
            && subject.isPresent()
            && subject(other, holder).filter(s -> Retelling.same(s, subject.get())).isPresent()) {
          found = Optional.of(date);
        }
      }
    }
    return found;
  }

  private static Optional<DateExpression> several(Sentence sentence, Token verb, Sentence before) {
    boolean many =
        before.tokens().stream()
            .anyMatch(t -> t.tag().equals("NNS") && SEVERAL.contains(t.lemma()));
    return many ? told(sentence, verb, List.of(before), Set.of(verb.lemma())) : Optional.empty();
  }

  private static boolean day(DateValue value) {
    return value instanceof DateValue.Weekday weekday && weekday.shift() <= 0
        || value instanceof DateValue.Relative relative
            && relative.unit() == DateValue.Unit.DAY
            && relative.amount() <= 0;
  }

  private static Optional<ActorName> subject(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "nsubj").stream()
        .flatMap(t -> sentence.mentionAt(t.index()).stream())
        .flatMap(m -> Optional.ofNullable(m.actor()).stream())
        .findFirst();
  }

  /** The verb that a date hangs on, with no other noun than its own between. */
  private static @Nullable Token holder(Sentence sentence, DateExpression date) {
    int at = sentence.tokenAt(date.span().start());
    for (int step = 0; at >= 0 && step < 4; step++) {
      Token token = sentence.token(at);
      if (token.isVerb()) {
        return token;
      }
      boolean inside = date.span().contains(token.span().start());
      if (!inside && !token.text().toLowerCase(Locale.ROOT).equals("on")) {
        return null;
      }
      at = token.head();
    }
    return null;
  }
}
