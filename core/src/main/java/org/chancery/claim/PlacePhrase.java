package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Finds the country in the phrase of a common noun that one goes to: {@code the western regions of
 * Peru}, {@code a summit in Lima}.
 */
final class PlacePhrase {
  private static final int DEPTH = 3;
  private static final Set<String> INTO = Set.of("compound", "nmod", "poss", "amod");
  private static final Set<String> INSIDE = Set.of("of", "in", "at", "near", "outside");

  /** Nouns that are a part of a country. */
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "border",
          "frontier",
          "region",
          "area",
          "part",
          "coast",
          "island",
          "province",
          "city",
          "town",
          "village",
          "port",
          "capital",
          "state",
          "republic",
          "kingdom",
          "nation",
          "country",
          "territory",
          "headquarters",
          "parliament",
          "embassy",
          "university",
          "front",
          "camp");

  private PlacePhrase() {}

  /** Whether one may go to what the noun names, be it a part of a country or a gathering in it. */
  static boolean goal(Token noun) {
    return PARTS.contains(noun.lemma()) || PlaceReader.venue(noun);
  }

  /** Returns the mentions of places in the phrase under the noun, nearest first; often none. */
  static List<Mention> of(Sentence sentence, Token noun) {
    List<Mention> found = new ArrayList<>();
    collect(sentence, noun, found, 0);
    return found;
  }

  private static void collect(Sentence sentence, Token noun, List<Mention> found, int depth) {
    if (depth > DEPTH) {
      return;
    }
    for (Token child : sentence.children(noun.index())) {
      if (INTO.contains(child.relation())) {
        add(sentence, child, found);
      } else if (child.relation().equals("prep") && INSIDE.contains(child.lemma())) {
        for (Token object : sentence.children(child.index(), "pobj")) {
          if (!add(sentence, object, found)) {
            collect(sentence, object, found, depth + 1);
          }
        }
      } else if (child.relation().equals("conj") && sentence.mentionAt(child.index()).isEmpty()) {
        collect(sentence, child, found, depth + 1);
      }
    }
  }

  private static boolean add(Sentence sentence, Token token, List<Mention> found) {
    return sentence
        .mentionAt(token.index())
        .filter(m -> m.place() != null && m.place().country() != null)
        .map(found::add)
        .orElse(false);
  }
}
