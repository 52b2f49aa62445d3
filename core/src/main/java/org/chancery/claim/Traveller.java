package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Path;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;

/** Finds who travels where the grammar is roundabout or misread, and who only lives there. */
final class Traveller {
  private static final Set<String> WHEN =
      Set.of("after", "before", "since", "until", "as", "when", "while");
  private static final Set<String> AMONG = Set.of("among", "of");

  /** Words in the title of an office that is held abroad. */
  private static final Set<String> RESIDENT =
      Set.of(
          "ambassador",
          "consul",
          "attache",
          "correspondent",
          "journalist",
          "reporter",
          "activist",
          "analyst",
          "resident",
          "spokesman",
          "spokeswoman");

  /** Whom a country hosts without a visit. */
  private static final Set<String> FORCES =
      Set.of(
          "force",
          "troop",
          "soldier",
          "military",
          "army",
          "navy",
          "fleet",
          "base",
          "warship",
          "refugee",
          "missile");

  private Traveller() {}

  static List<Mention> settle(Syntax syntax, Trigger trigger, Path path, List<Mention> mentions) {
    if (trigger.verb() && figure(syntax.sentence(), trigger.token())) {
      return new ArrayList<>();
    }
    List<Mention> travellers = new ArrayList<>(mentions);
    if (path.function() == Path.Function.OBJECT) {
      travellers.removeIf(m -> FORCES.contains(syntax.sentence().token(m.head()).lemma()));
    }
    if (path.function() == Path.Function.SUBJECT && trigger.verb()) {
      List<Mention> before = afterwards(syntax.sentence(), trigger.token());
      if (!before.isEmpty()) {
        travellers = new ArrayList<>(before);
      } else if (travellers.isEmpty()) {
        travellers.addAll(among(syntax, trigger.token()));
      }
    }
    if (trigger.frame().presence()) {
      travellers.removeIf(m -> m.actor() == null || resident(m.actor()));
    }
    return travellers;
  }

  /**
   * {@code Country X Latest: Y begins trip}: what stands before a headline's colon is its label.
   */
  static List<Mention> unlabelled(Sentence sentence, Trigger trigger, List<Mention> travellers) {
    List<Mention> after =
        travellers.stream()
            .filter(
                m ->
                    m.end() >= trigger.index()
                        || sentence.tokens().subList(m.end(), trigger.index()).stream()
                            .noneMatch(t -> t.text().equals(":")))
            .toList();
    return after.isEmpty() ? travellers : after;
  }

  /** {@code when it comes to X} tells of no journey. */
  private static boolean figure(Sentence sentence, Token verb) {
    return verb.lemma().equals("come")
        && sentence.children(verb.index(), "nsubj").stream().anyMatch(t -> t.lemma().equals("it"));
  }

  /** {@code The trip was confirmed by X}: who speaks of it need not make it. */
  static boolean spokenOf(Syntax syntax, Trigger trigger, Token verb) {
    return verb.isVerb()
        && trigger.token().relation().equals("nsubjpass")
        && trigger.token().head() == verb.index()
        && !Set.of("pay", "make", "undertake").contains(verb.lemma())
        && syntax.passive(verb.index());
  }

  /**
   * {@code the day after X, the minister, visited}: the parser may hang the name under the
   * preposition and leave the verb without a subject.
   */
  private static List<Mention> afterwards(Sentence sentence, Token verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
    if (!finite
        || !sentence.children(verb.index(), "nsubj").isEmpty()
        || !sentence.children(verb.index(), "nsubjpass").isEmpty()) {
      return List.of();
    }
    int at = verb.index() - 1;
    while (at > 0
        && (sentence.token(at).text().equals(",") || sentence.token(at).tag().equals("RB"))) {
      at--;
    }
    Optional<Mention> last = at < 0 ? Optional.empty() : sentence.mentionAt(at);
    if (last.isEmpty()) {
      return List.of();
    }
    Token noun = sentence.token(last.get().head());
    if (noun.relation().equals("appos") && noun.head() >= 0) {
      noun = sentence.token(noun.head());
    }
    boolean hung =
        noun.relation().equals("pobj")
            && noun.head() >= 0
            && WHEN.contains(sentence.token(noun.head()).text().toLowerCase(Locale.ROOT));
    return hung ? List.of(last.get()) : List.of();
  }

  /** {@code X was among the leaders who went}. */
  private static List<Mention> among(Syntax syntax, Token verb) {
    Sentence sentence = syntax.sentence();
    if (!verb.relation().equals("relcl") || verb.head() < 0) {
      return List.of();
    }
    Token over = sentence.token(verb.head());
    for (int step = 0; step < 4 && over.head() >= 0; step++) {
      boolean link =
          over.relation().equals("pobj")
              || over.relation().equals("attr")
              || over.relation().equals("prep") && AMONG.contains(over.lemma());
      if (!link) {
        return List.of();
      }
      over = sentence.token(over.head());
      if (over.lemma().equals("be")) {
        return syntax.subject(over.index());
      }
    }
    return List.of();
  }

  /** One who is where he is posted, or of whose state nothing is told. */
  private static boolean resident(ActorName actor) {
    if (actor.office() == null) {
      return false;
    }
    for (String word : actor.office().title().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (RESIDENT.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
