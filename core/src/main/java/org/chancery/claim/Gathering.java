package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on the sidelines of a gathering, or as part of it, has the gathering's day: {@code the
 * council's summit on Monday ... will meet the king on the sidelines of the summit}.
 */
final class Gathering {
  private static final Set<String> NOUNS =
      Set.of("meeting", "summit", "conference", "forum", "gathering", "session", "assembly");

  private static final Set<String> PART = Set.of("sideline", "sidelines", "margin", "part");

  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  private Gathering() {}

  /** Returns the drafts, meetings without a day with that of the gathering they belong to. */
  static List<Draft> date(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> date(d, report)).toList();
  }

  private static Draft date(Draft draft, AnnotatedReport report) {
    boolean open =
        draft.kind() == Kind.MEETING
            && draft.timing() == null
            && draft.sentence().dates().isEmpty()
            && (draft.reached() == Stage.HAPPENED || AHEAD.contains(draft.reached()));
    Token noun = open ? noun(draft) : null;
    if (noun == null) {
      return draft;
    }
    DateExpression found = null;
    for (Sentence sentence : report.sentences()) {
      for (Token token : sentence.tokens()) {
        DateExpression date =
            token.lemma().equals(noun.lemma()) ? Telling.beside(sentence, token.index()) : null;
        if (date != null && found != null && !found.value().equals(date.value())) {
          return draft;
        }
        found = date == null ? found : date;
      }
    }
    if (found == null) {
      return draft;
    }
    return AHEAD.contains(draft.reached()) || Retelling.recent(found.value())
        ? draft.at(new Timing(found, Retelling.direction(draft, found.value())))
        : draft;
  }

  /** The gathering that the meeting is said to be part of, or null. */
  private static @Nullable Token noun(Draft draft) {
    Sentence sentence = draft.sentence();
    for (Token token : sentence.tokens()) {
      if (!NOUNS.contains(token.lemma()) || token.index() == draft.trigger().index()) {
        continue;
      }
      Token of = token.head() < 0 ? token : sentence.token(token.head());
      Token part = of.head() < 0 ? of : sentence.token(of.head());
      if (of.lemma().equals("of")
          && PART.contains(part.lemma())
          && sentence.dominates(draft.trigger().index(), part.index())) {
        return token;
      }
    }
    return null;
  }
}
