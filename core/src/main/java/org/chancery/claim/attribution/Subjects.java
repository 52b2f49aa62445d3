package org.chancery.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;

/** Reads who stands behind a reporting verb, and which media its phrase names. */
final class Subjects {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "conj", "parataxis");

  private final Wording wording;

  Subjects(Wording wording) {
    this.wording = wording;
  }

  /** Adds the speakers and carriers of the verb at {@code verb} of the scene's sentence. */
  void read(Scene scene, int verb, Findings findings) {
    Syntax syntax = scene.syntax();
    Sentence sentence = scene.sentence();
    Optional<Token> relay = relay(sentence, verb);
    List<Mention> speakers =
        relay.map(r -> syntax.object(r.index())).orElseGet(() -> syntax.subject(verb));
    speakers.forEach(mention -> speaker(scene, mention, findings));
    relay.ifPresent(r -> carriers(scene, r.index(), verb, findings));
    carriers(scene, verb, verb, findings);
  }

  /** Adds whoever the mention is, unless it is part of a medium's name. */
  void speaker(Scene scene, Mention mention, Findings findings) {
    if (scene.carrierAt(mention.head()).isEmpty()) {
      Speaker.of(mention, scene.sentence(), scene.report().text()).ifPresent(findings::speaker);
    }
  }

  /** {@code TASS quoted her as saying}: the verb that hands on what another said. */
  private Optional<Token> relay(Sentence sentence, int verb) {
    int at = sentence.token(verb).head();
    for (int step = 0; at >= 0 && step < 2; step++) {
      Token token = sentence.token(at);
      if (token.isVerb() && wording.relaying().contains(token.lemma())) {
        return Optional.of(token);
      }
      if (!token.lemma().equals("as")) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** Media in the phrase of the verb, not in the clauses it governs. */
  private void carriers(Scene scene, int verb, int inner, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Carrier carrier : scene.media()) {
      int at = top(sentence, carrier);
      boolean subject = true;
      for (int step = 0; step < 8 && at >= 0 && at != verb; step++) {
        Token token = sentence.token(at);
        boolean citing = token.lemma().equals("cite") && token.relation().equals("advcl");
        if (CLAUSES.contains(token.relation()) && !citing && at != inner) {
          at = -1;
          break;
        }
        // The subject itself must be the medium: a broadcaster's guest is not its voice.
        if (token.relation().equals("nsubj")
            && token.head() == verb
            && !carrier.covers(at)
            && !wording.media().contains(token.lemma())
            && !wording.unnamed().contains(token.lemma())) {
          subject = false;
        }
        at = token.head();
      }
      if (at == verb && subject) {
        findings.carrier(carrier.name());
      }
    }
  }

  private static int top(Sentence sentence, Carrier carrier) {
    int at = carrier.first();
    for (int step = 0; step < carrier.end() - carrier.first(); step++) {
      int head = sentence.token(at).head();
      if (head < 0 || !carrier.covers(head)) {
        break;
      }
      at = head;
    }
    return at;
  }
}
