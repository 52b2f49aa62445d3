package org.chancery.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** {@code X confirmed the visit}, {@code X said of the release}: of an event told just before. */
final class Confirmed implements Mechanism {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both");
  private static final Set<String> OF = Set.of("of", "about");

  private static final Set<String> OBJECTS = Set.of("dobj", "nsubjpass");

  private static final int DEPTH = 5;

  /** What joins a document to its matter. */
  private static final Set<String> ABOUT =
      Set.of(
          "on",
          "about",
          "of",
          "after",
          "following",
          "describe",
          "summarize",
          "summarise",
          "detail");

  /** A longer way off, {@code the visit} may be another one. */
  private static final int REACH = 40;

  private final Wording wording;
  private final Subjects subjects;
  private final List<Mechanism> telling;

  Confirmed(Wording wording, Subjects subjects, List<Mechanism> telling) {
    this.wording = wording;
    this.subjects = subjects;
    this.telling = List.copyOf(telling);
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    for (int i = scene.at() + 1; i <= scene.at() + REACH && i < page.size(); i++) {
      Sentence sentence = page.sentence(i);
      for (Token noun : sentence.tokens()) {
        if (noun.isNoun()
            && noun.head() >= 0
            && same(scene.token(), noun)
            && definite(sentence, noun)
            && bare(scene.sentence(), sentence, noun)) {
          tellers(page.scene(i, noun.index()), noun)
              .attribution()
              .saidBy()
              .forEach(findings::speaker);
        }
      }
    }
  }

  private Findings tellers(Scene scene, Token noun) {
    Findings found = new Findings();
    Sentence sentence = scene.sentence();
    Token head = sentence.token(noun.head());
    boolean spoken = OF.contains(head.lemma()) && head.head() >= 0;
    Token verb = spoken ? sentence.token(head.head()) : head;
    boolean reports =
        Optional.of(verb)
            .filter(v -> !wording.denies(v))
            .flatMap(v -> wording.of(sentence, v))
            .filter(
                c ->
                    spoken
                        ? c.clause()
                        : c.noun() && c.clause() && OBJECTS.contains(noun.relation()))
            .isPresent();
    if (reports && scene.page().quote(verb.span().start()).isEmpty()) {
      subjects.read(scene, verb.index(), found);
    }
    document(sentence, noun)
        .filter(said -> scene.page().quote(said.span().start()).isEmpty())
        .ifPresent(said -> subjects.read(scene, said.index(), found));
    for (Token under : sentence.children(noun.index(), "acl")) {
      if (wording.of(sentence, under).filter(c -> c.clause() && c.noun()).isPresent()) {
        subjects.read(scene, under.index(), found);
      }
    }
    return found;
  }

  /** {@code said in a statement describing the call}: the verb by which a document is told of. */
  private Optional<Token> document(Sentence sentence, Token noun) {
    int at = noun.head();
    boolean written = false;
    for (int step = 0; step < DEPTH && at >= 0; step++) {
      Token token = sentence.token(at);
      if (written && token.isVerb()) {
        return Optional.of(token).filter(verb -> wording.says(sentence, verb));
      }
      written |= wording.documents().contains(token.lemma());
      if (!written && !ABOUT.contains(token.lemma())) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private boolean same(Token trigger, Token noun) {
    return wording.alike(trigger.lemma(), noun.lemma());
  }

  private static boolean definite(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            t ->
                t.relation().equals("poss")
                    || t.relation().equals("det") && DEFINITE.contains(t.lemma()));
  }

  /** Whoever the noun names must have been told of: another's visit is another visit. */
  private static boolean bare(Sentence told, Sentence sentence, Token noun) {
    for (Mention mention : sentence.mentions()) {
      if (sentence.dominates(noun.index(), mention.head())
          && mention.actor() != null
          && told.mentions().stream().noneMatch(m -> mention.actor().equals(m.actor()))) {
        return false;
      }
    }
    return true;
  }
}
