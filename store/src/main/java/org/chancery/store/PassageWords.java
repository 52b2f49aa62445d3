package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.model.ActorName;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Countries;
import org.chancery.model.Span;

/**
 * A sentence and the words it is found by: its own, and the sides of the claims that rest on it, of
 * whom it may only say <em>he</em> or <em>the two countries</em>.
 *
 * @param span where it stands in the report's text
 * @param words the folded words, with spaces between
 */
record PassageWords(Span span, String words) {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  /** Returns the sentences of the report; its page's furniture is none of its text. */
  static List<PassageWords> of(Reading reading) {
    String text = reading.clean().report().text();
    List<PassageWords> passages = new ArrayList<>();
    for (Block block : reading.clean().blocks()) {
      if (block.type() != BlockType.FURNITURE) {
        for (Span sentence : SPLITTER.split(text, block.span())) {
          String words = sentence.of(text) + " " + sides(reading.claims(), sentence);
          passages.add(new PassageWords(sentence, FoldedText.of(words)));
        }
      }
    }
    return passages;
  }

  private static String sides(List<StatedClaim> claims, Span sentence) {
    TreeSet<String> names = new TreeSet<>();
    claims.stream()
        .filter(claim -> claim.evidence().span().overlaps(sentence))
        .flatMap(claim -> claim.roles().values().stream().flatMap(List::stream))
        .forEach(side -> name(side, names));
    return String.join(" ", names);
  }

  private static void name(ActorName side, TreeSet<String> names) {
    if (side.name() != null) {
      names.add(side.name());
    }
    if (side.country() != null) {
      names.add(Countries.name(side.country()));
    }
  }
}
