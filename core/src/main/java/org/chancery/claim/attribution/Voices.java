package org.chancery.claim.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;
import org.chancery.model.Countries;

/** Those who speak without a name: {@code a Kremlin aide}, {@code officials in Oslo}. */
final class Voices {
  private static final Set<String> OF = Set.of("in", "of", "at", "from", "with", "for");

  private final Wording wording;

  Voices(Wording wording) {
    this.wording = wording;
  }

  /** Returns for whom the nouns speak that a reporting verb has for its subject. */
  List<Mention> speaking(Syntax syntax, int verb, boolean quoted) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token noun : nouns(syntax, verb, quoted)) {
      if (wording.voices().contains(noun.lemma())) {
        found.addAll(syntax.compound(noun.index()));
        found.addAll(syntax.possessor(noun.index()));
        if (found.isEmpty()) {
          OF.forEach(of -> found.addAll(syntax.preposition(noun.index(), of)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** {@code administration officials said}: the press means the officials of one state. */
  Optional<ActorName> known(Syntax syntax, int verb, boolean quoted) {
    return nouns(syntax, verb, quoted).stream()
        .flatMap(noun -> known(syntax.sentence(), noun.index()).stream())
        .findFirst();
  }

  /** Returns the state whose officials the noun at {@code noun} is understood to mean. */
  Optional<ActorName> known(Sentence sentence, int noun) {
    if (!wording.voices().contains(sentence.token(noun).lemma())) {
      return Optional.empty();
    }
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun)
        .flatMap(child -> Optional.ofNullable(wording.understood().get(child.lemma())).stream())
        .findFirst()
        .map(Voices::state);
  }

  /** Returns a state as a speaker. */
  static ActorName state(String country) {
    return ActorName.state(country, Countries.name(country));
  }

  private static List<Token> nouns(Syntax syntax, int verb, boolean quoted) {
    boolean passive = syntax.passive(verb);
    return syntax.sentence().children(verb).stream()
        .filter(
            child ->
                quoted
                    ? Set.of("dobj", "nsubjpass").contains(child.relation())
                    : passive
                        ? child.lemma().equals("by")
                        : child.relation().equals("nsubj") || child.lemma().equals("by"))
        .flatMap(
            child ->
                child.lemma().equals("by")
                    ? (passive ? syntax.prepositionObjects(child) : List.<Token>of()).stream()
                    : List.of(child).stream())
        .toList();
  }
}
