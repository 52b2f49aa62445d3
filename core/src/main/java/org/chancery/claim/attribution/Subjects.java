package org.chancery.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;
import org.jspecify.annotations.Nullable;

/** Reads who stands behind a reporting verb, and which media its phrase names. */
final class Subjects {
  private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "conj", "parataxis");

  /** How far back {@code the agency} may have been named. */
  private static final int REACH = 5;

  private final Wording wording;
  private final Voices voices;
  private final NamedLater later;

  Subjects(Wording wording) {
    this.wording = wording;
    this.voices = new Voices(wording);
    this.later = new NamedLater(wording);
  }

  /** Adds the speakers and carriers of the verb at {@code verb} of the scene's sentence. */
  void read(Scene scene, int verb, Findings findings) {
    Syntax syntax = scene.syntax();
    Sentence sentence = scene.sentence();
    Optional<Token> relay = relay(sentence, verb);
    List<Mention> named =
        relay.map(r -> syntax.object(r.index())).orElseGet(() -> syntax.subject(verb));
    List<Mention> speakers =
        named.isEmpty()
            ? voices.speaking(syntax, relay.map(Token::index).orElse(verb), relay.isPresent())
            : named;
    speakers.stream()
        .filter(mention -> speaks(sentence, mention))
        .filter(m -> !sentence.token(verb).lemma().equals("report") || !nobody(m))
        .forEach(mention -> speaker(scene, mention, findings));
    if (speakers.isEmpty()) {
      voices
          .known(syntax, relay.map(Token::index).orElse(verb), relay.isPresent())
          .ifPresent(findings::speaker);
      documents(scene, verb, findings);
    }
    again(scene, relay.map(Token::index).orElse(verb)).ifPresent(findings::carrier);
    unlisted(scene, verb, findings);
    relay.ifPresent(r -> carriers(scene, r.index(), verb, findings));
    carriers(scene, verb, verb, findings);
  }

  /**
   * Whether a mention is the one who speaks or stands before a noun that speaks for it, and not a
   * mere epithet: {@code a French lobby said}. Who only comments does not vouch.
   */
  private boolean speaks(Sentence sentence, Mention mention) {
    if (!vouches(sentence, mention)) {
      return false;
    }
    Token head = sentence.token(mention.head());
    int over = head.head();
    if (over < 0 || mention.first() <= over && over < mention.end()) {
      return true;
    }
    Token noun = sentence.token(over);
    if (!MODIFIERS.contains(head.relation()) || !noun.isNoun()) {
      return true;
    }
    return wording.voices().contains(noun.lemma());
  }

  /** Whether the words do not call whoever is meant one who only comments. */
  boolean vouches(Sentence sentence, Mention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (wording.bystanders().contains(sentence.token(i).lemma())) {
        return false;
      }
    }
    return sentence.children(mention.head()).stream()
        .noneMatch(child -> wording.bystanders().contains(child.lemma()));
  }

  /** {@code the news agency reported}: the one named before. */
  private Optional<String> again(Scene scene, int verb) {
    Sentence sentence = scene.sentence();
    boolean unnamed =
        sentence.children(verb, "nsubj").stream()
            .anyMatch(
                t ->
                    wording.media().contains(t.lemma())
                        && scene.carrierAt(t.index()).isEmpty()
                        && sentence.children(t.index()).stream()
                            .allMatch(c -> c.lemma().equals("the") || c.lemma().equals("news")));
    for (int i = scene.at() - 1; unnamed && i >= Math.max(0, scene.at() - REACH); i--) {
      List<Carrier> media = scene.page().media(i);
      if (!media.isEmpty()) {
        return Optional.of(media.get(media.size() - 1).name());
      }
    }
    return Optional.empty();
  }

  /** {@code was reported by Clarion}: a name that is nobody's is a medium's. */
  private void unlisted(Scene scene, int verb, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Token noun : sentence.tokens()) {
      if (noun.lemma().equals("interview") && sentence.dominates(verb, noun.index())) {
        for (Token to : sentence.children(noun.index(), "prep")) {
          scene.syntax().prepositionObjects(to).forEach(name -> medium(scene, name, findings));
        }
      }
    }
    if (!sentence.token(verb).lemma().equals("report")) {
      return;
    }
    for (Token token : sentence.children(verb)) {
      List<Token> names =
          token.relation().equals("nsubj")
              ? List.of(token)
              : token.lemma().equals("by") ? scene.syntax().prepositionObjects(token) : List.of();
      names.forEach(name -> medium(scene, name, findings));
    }
  }

  private static void medium(Scene scene, Token name, Findings findings) {
    if (name.tag().equals("NNP")
        && scene.carrierAt(name.index()).isEmpty()
        && scene.sentence().mentionAt(name.index()).map(Subjects::nobody).orElse(true)) {
      findings.carrier(name(scene, name.index()));
    }
  }

  /** A single name that the report introduces as nobody's. */
  private static boolean nobody(Mention mention) {
    ActorName actor = mention.actor();
    return mention.form() == Mention.Form.PERSON_NAME
        && mention.end() - mention.first() == 1
        && actor != null
        && actor.office() == null
        && actor.country() == null
        && actor.name() != null
        && !actor.name().contains(" ");
  }

  private static String name(Scene scene, int last) {
    Sentence sentence = scene.sentence();
    int first = last;
    while (first > 0 && sentence.token(first - 1).tag().equals("NNP")) {
      first--;
    }
    return scene
        .report()
        .text()
        .substring(sentence.token(first).span().start(), sentence.token(last).span().end());
  }

  /** {@code was confirmed in a Vatican statement}: the document speaks for its issuer. */
  private void documents(Scene scene, int verb, Findings findings) {
    Syntax syntax = scene.syntax();
    for (Token noun : scene.sentence().tokens()) {
      if (wording.documents().contains(noun.lemma())
          && noun.relation().equals("pobj")
          && syntax.governingVerb(noun.index()).filter(v -> v.index() == verb).isPresent()) {
        issuers(syntax, noun.index()).forEach(mention -> speaker(scene, mention, findings));
      }
    }
  }

  /** Returns who issued a document, as the words around it tell. */
  static List<Mention> issuers(Syntax syntax, int document) {
    List<Mention> issuers = syntax.possessor(document);
    if (issuers.isEmpty()) {
      issuers = syntax.compound(document);
    }
    if (issuers.isEmpty()) {
      issuers = syntax.preposition(document, "from");
    }
    return issuers.isEmpty() ? syntax.preposition(document, "by") : issuers;
  }

  /** Adds whoever the mention is, unless it is part of a medium's name. */
  void speaker(Scene scene, Mention mention, Findings findings) {
    if (!comments(mention.actor()) && scene.carrierAt(mention.head()).isEmpty()) {
      later
          .of(scene, mention)
          .or(() -> Speaker.of(mention, scene.sentence(), scene.report().text()))
          .ifPresent(findings::speaker);
    }
  }

  /** Whether someone is known by an office in which one only comments. */
  boolean comments(@Nullable ActorName actor) {
    return actor != null
        && actor.office() != null
        && wording.bystanders().contains(actor.office().title());
  }

  /** {@code TASS quoted her as saying}: the verb that hands on what another said. */
  private Optional<Token> relay(Sentence sentence, int verb) {
    Token itself = sentence.token(verb);
    if (wording.relaying().contains(itself.lemma())
        && sentence.children(verb, "prep").stream().anyMatch(t -> t.lemma().equals("as"))) {
      return Optional.of(itself);
    }
    int at = itself.head();
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
