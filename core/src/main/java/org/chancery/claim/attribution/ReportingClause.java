package org.chancery.claim.attribution;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/** {@code X said that …}, {@code …, X said}, {@code X announced a visit}, {@code X told Y …}. */
final class ReportingClause implements Mechanism {
  private static final Set<String> CLAUSE = Set.of("ccomp", "parataxis");
  private static final Set<String> REASONED = Set.of("advcl", "conj");
  private static final Set<String> REASONS = Set.of("as", "since", "because");
  private static final Set<String> NOUN = Set.of("dobj", "nsubjpass");

  /** Clauses in which a reporter adds what the speaker has not said, once the speaker is named. */
  private static final Set<String> BACKGROUND = Set.of("advcl", "relcl");

  private static final Set<String> OPPOSING = Set.of("veto", "against", "oppose", "block");

  private static final Set<String> WISHED = Set.of("should", "must", "could", "might", "may");
  private static final Set<String> TOPIC = Set.of("of", "about", "for", "include");

  /** What happened then is no part of what is vowed. */
  private static final Set<String> THEN = Set.of("after", "before", "following", "during");

  private final Wording wording;
  private final Subjects subjects;

  ReportingClause(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    int at = scene.trigger();
    if (announces(sentence, scene.token())) {
      subjects.read(scene, at, findings);
    }
    boolean aside = false;
    boolean then = false;
    boolean against = false;
    boolean hung = false;
    for (int step = 0; step < sentence.tokens().size() && at >= 0; step++) {
      Token token = sentence.token(at);
      if (token.head() < 0) {
        return;
      }
      Token head = sentence.token(token.head());
      if (governs(sentence, head, token, scene.trigger())
          && !against
          && !(hung && head.index() < at)
          && !(aside && head.index() < scene.trigger())
          && !(then && wording.of(sentence, head).filter(VerbClass::infinitive).isPresent())) {
        subjects.read(scene, head.index(), findings);
      }
      aside |= BACKGROUND.contains(token.relation()) && apart(sentence, token);
      against |= opposes(token, scene.trigger());
      hung |= hung(sentence, token, scene.token());
      then |= token.relation().equals("prep") && THEN.contains(token.lemma());
      at = head.index();
    }
  }

  /**
   * {@code …, who visited}: behind a comma the reporter adds, without one it is part of the word.
   */
  private static boolean apart(Sentence sentence, Token clause) {
    if (sentence.block() == BlockType.HEADLINE && clause.relation().equals("advcl")) {
      return true;
    }
    int first =
        sentence.tokens().stream()
            .mapToInt(Token::index)
            .filter(i -> sentence.dominates(clause.index(), i))
            .min()
            .orElse(clause.index());
    return first > 0 && sentence.token(first - 1).text().matches("[,–—-]");
  }

  /** {@code threatened to veto a bill on sanctions}: that is no word for the sanctions. */
  private static boolean opposes(Token token, int trigger) {
    return token.index() != trigger && OPPOSING.contains(token.lemma());
  }

  /**
   * {@code X and Y said prices should fall after meeting in Z}: the prices have not met; what the
   * parser has hung under them stands beside the saying.
   */
  private static boolean hung(Sentence sentence, Token token, Token trigger) {
    if (!token.relation().equals("prep")
        || !THEN.contains(token.lemma())
        || token.head() < 0
        || sentence.children(token.index(), "pcomp").stream()
            .noneMatch(
                t ->
                    t.tag().equals("VBG")
                        && (t.equals(trigger) || sentence.dominates(t.index(), trigger.index())))) {
      return false;
    }
    List<Token> subjects = sentence.children(token.head(), "nsubj");
    return !subjects.isEmpty()
        && subjects.stream()
            .noneMatch(t -> t.tag().startsWith("PRP") || sentence.mentionAt(t.index()).isPresent());
  }

  /** {@code announced sanctions}: the act and the saying of it are one word. */
  private boolean announces(Sentence sentence, Token trigger) {
    return !merely(sentence, trigger)
        && wording.of(sentence, trigger).filter(c -> c.clause() && c.noun()).isPresent();
  }

  private boolean governs(Sentence sentence, Token verb, Token complement, int trigger) {
    String relation = complement.relation();
    boolean clause =
        CLAUSE.contains(relation)
            || relation.equals("prep")
                && (TOPIC.contains(complement.lemma())
                    || complement.lemma().equals("on") && wording.topical().contains(verb.lemma()))
            || reason(sentence, verb, complement);
    if (merely(sentence, verb)) {
      return false;
    }
    return wording
        .of(sentence, verb)
        .filter(
            c ->
                c.clause() && clause
                    || c.noun() && (clause || NOUN.contains(relation))
                    || c.infinitive() && (relation.equals("xcomp") || clause))
        .isPresent();
  }

  /**
   * {@code X noted the date, as Y had been recognised on it}: what the verb says is a noun, and the
   * clause tells why it is said.
   */
  private static boolean reason(Sentence sentence, Token verb, Token clause) {
    boolean named = !sentence.children(verb.index(), "dobj").isEmpty();
    boolean why =
        clause.index() > verb.index()
            && REASONED.contains(clause.relation())
            && sentence.children(clause.index()).stream()
                .anyMatch(
                    t ->
                        REASONS.contains(t.lemma())
                            && t.index() > verb.index()
                            && t.index() < clause.index()
                            && sentence.token(t.index() - 1).text().equals(","));
    return named && why && sentence.children(verb.index(), "ccomp").isEmpty();
  }

  /** {@code to say that}, {@code should say that}: nobody has said it. */
  private static boolean merely(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(
            t ->
                t.tag().equals("TO") && t.index() < verb.index()
                    || t.tag().equals("MD") && WISHED.contains(t.lemma()));
  }
}
