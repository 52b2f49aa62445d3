package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Path;
import org.chancery.claim.syntax.Syntax;

/** Finds the country behind the common noun that a journey leads to. */
final class Destination {
  private static final Set<String> WHITHER = Set.of("to", "for", "in", "at", "through");

  private Destination() {}

  /** Returns the mentions that a path led to, or the places in the phrase of the noun there. */
  static List<Mention> settle(Syntax syntax, Trigger trigger, Path path, List<Mention> mentions) {
    if (mentions.stream().anyMatch(Destination::settled)) {
      return mentions;
    }
    List<Mention> places = new ArrayList<>();
    boolean visited = path.function() == Path.Function.OBJECT && trigger.verb();
    for (Token noun : nouns(syntax, trigger, path)) {
      boolean open =
          visited && !trigger.frame().direct()
              || PlacePhrase.goal(noun)
              || syntax.sentence().mentionAt(noun.index()).isPresent();
      if (open) {
        places.addAll(PlacePhrase.of(syntax.sentence(), noun));
      }
    }
    return places.isEmpty() ? mentions : places;
  }

  private static boolean settled(Mention mention) {
    return mention.place() != null || mention.actor() != null && mention.actor().country() != null;
  }

  private static List<Token> nouns(Syntax syntax, Trigger trigger, Path path) {
    if (path.function() == Path.Function.OBJECT) {
      return syntax.sentence().children(trigger.index(), "dobj");
    }
    List<Token> nouns = new ArrayList<>();
    if (path.function() == Path.Function.PREPOSITION && WHITHER.contains(path.preposition())) {
      List<Token> heads = new ArrayList<>(List.of(trigger.token()));
      heads.addAll(syntax.sentence().children(trigger.index(), "dobj"));
      for (Token head : heads) {
        for (Token prep : syntax.prepositions(head.index(), path.preposition())) {
          nouns.addAll(syntax.prepositionObjects(prep));
        }
      }
    }
    return nouns;
  }
}
