package org.chancery.claim;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** Tells what falls on the same day as the word that a date belongs to. */
final class Concurrence {
  private static final Set<Kind> DEALINGS = Set.of(Kind.VISIT, Kind.MEETING, Kind.CALL);

  /** Prepositions of the occasion that somebody meets or travels for. */
  private static final Set<String> OCCASION = Set.of("for", "in", "at", "during");

  private static final int DEPTH = 6;

  private final Lexicon lexicon;

  Concurrence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code told her on Monday in a call}: what is said in the event is said on its day. */
  boolean within(Sentence sentence, Trigger trigger, int saying) {
    if (trigger.verb() || !DEALINGS.contains(trigger.frame().kind())) {
      return false;
    }
    Token noun = trigger.token();
    for (int step = 0; step < 2 && noun.relation().equals("pobj"); step++) {
      Token preposition = sentence.token(noun.head());
      if (preposition.head() < 0) {
        return false;
      }
      if (preposition.head() == saying) {
        return lexicon.words().within().contains(preposition.lemma());
      }
      if (!preposition.lemma().equals("of")) {
        return false;
      }
      // "on the sidelines of a summit"
      noun = sentence.token(preposition.head());
    }
    return false;
  }

  /** {@code met for Monday's talks}: the day before the occasion is that of whoever comes to it. */
  boolean occasion(Sentence sentence, Trigger trigger, int noun) {
    Token occasion = sentence.token(noun);
    if (!occasion.relation().equals("pobj")
        || !trigger.verb()
        || !DEALINGS.contains(trigger.frame().kind())) {
      return false;
    }
    Token preposition = sentence.token(occasion.head());
    return preposition.head() == trigger.index()
        && OCCASION.contains(preposition.lemma())
        && lexicon.frames().stream().anyMatch(f -> meeting(f, occasion.lemma()));
  }

  private static boolean meeting(Frame frame, String noun) {
    return frame.kind() == Kind.MEETING && frame.nouns().contains(noun);
  }

  /** {@code spoke on Monday as he met him}: what goes on at the same time has the same day. */
  boolean beside(Sentence sentence, Trigger trigger, Stage stage, int holder) {
    int at = trigger.index();
    for (int step = 0; step < DEPTH && !sentence.token(at).isVerb(); step++) {
      at = sentence.token(at).head();
      if (at < 0) {
        return false;
      }
    }
    boolean leaving = leaving(sentence, at);
    Token clause = sentence.token(leaving ? sentence.token(at).head() : at);
    Tense tense = Tenses.of(sentence, holder);
    boolean ahead = tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
    boolean fact = stage == Stage.HAPPENED || stage == Stage.UNDERWAY;
    return clause.relation().equals("advcl")
        && (leaving ? sentence.dominates(holder, clause.head()) : clause.head() == holder)
        && (ahead || leaving ? stage == Stage.PLANNED : fact)
        && sentence.children(clause.index()).stream()
            .anyMatch(t -> lexicon.words().meanwhile().contains(t.lemma()));
  }

  /** {@code spoke on Monday as she prepared to leave for Oslo}: whoever prepares to go goes. */
  private boolean leaving(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.relation().equals("xcomp")
        && sentence.token(token.head()).lemma().equals("prepare")
        && lexicon.frames().stream()
            .anyMatch(f -> f.ahead() == Stage.UNDERWAY && f.verbs().contains(token.lemma()));
  }
}
