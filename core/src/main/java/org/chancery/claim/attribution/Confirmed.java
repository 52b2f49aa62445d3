package org.chancery.claim.attribution;

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

  /** A longer way off, {@code the visit} may be another one. */
  private static final int REACH = 3;

  /** As many letters make {@code meet} and {@code meeting} one word. */
  private static final int STEM = 4;

  private final Wording wording;
  private final Subjects subjects;

  Confirmed(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    for (int i = scene.at() + 1; i <= scene.at() + REACH && i < page.size(); i++) {
      if (!findings.nobody()) {
        return;
      }
      Sentence sentence = page.sentence(i);
      for (Token noun : sentence.tokens()) {
        if (noun.isNoun()
            && noun.head() >= 0
            && same(scene.token(), noun)
            && definite(sentence, noun)
            && bare(scene.sentence(), sentence, noun)) {
          verb(page.scene(i, noun.index()), noun, findings);
        }
      }
    }
  }

  private void verb(Scene scene, Token noun, Findings findings) {
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
                        : c.clause() && c.noun() && OBJECTS.contains(noun.relation()))
            .isPresent();
    if (reports && scene.page().quote(verb.span().start()).isEmpty()) {
      subjects.read(scene, verb.index(), findings);
    }
    for (Token under : sentence.children(noun.index(), "acl")) {
      if (wording.of(sentence, under).filter(c -> c.clause() && c.noun()).isPresent()) {
        subjects.read(scene, under.index(), findings);
      }
    }
  }

  private static boolean same(Token trigger, Token noun) {
    String a = trigger.lemma();
    String b = noun.lemma();
    return a.equals(b)
        || a.length() >= STEM
            && b.length() >= STEM
            && a.substring(0, STEM).equals(b.substring(0, STEM));
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
