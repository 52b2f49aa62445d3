package org.chancery.claim.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What agreements, transfers and measures need beside their frames.
 *
 * @param undertaking verbs whose subject takes the measure they govern upon itself
 * @param striving verbs and nouns of striving: an agreement striven for is being negotiated
 * @param approach words whose {@code to} leads to what is still to be done: {@code close to
 *     signing}
 * @param drafts nouns for what would take a measure and has not: {@code sanctions bill}
 * @param sides nouns and pronouns that may stand for the two sides of a meeting told just before
 * @param accusations words for what is denied without being said again
 * @param shapes adjectives that tell one form of an instrument from another: {@code interim deal}
 * @param titles nouns by which an instrument goes in short: {@code deal}
 * @param organs the body that an organ acts for, by the organ's name
 * @param instruments instruments known by name
 */
public record Acts(
    Set<String> undertaking,
    Set<String> striving,
    Set<String> approach,
    Set<String> drafts,
    Set<String> sides,
    Set<String> accusations,
    Set<String> shapes,
    Set<String> titles,
    Map<String, String> organs,
    List<Instrument> instruments) {
  /** Copies the collections. */
  public Acts {
    undertaking = Set.copyOf(undertaking);
    striving = Set.copyOf(striving);
    approach = Set.copyOf(approach);
    drafts = Set.copyOf(drafts);
    sides = Set.copyOf(sides);
    accusations = Set.copyOf(accusations);
    shapes = Set.copyOf(shapes);
    titles = Set.copyOf(titles);
    organs = Map.copyOf(organs);
    instruments = List.copyOf(instruments);
  }
}
