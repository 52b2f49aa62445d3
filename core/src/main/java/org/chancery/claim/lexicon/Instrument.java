package org.chancery.claim.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that readers of the field know by its name.
 *
 * @param names what it is called anywhere
 * @param shortNames what it is called in a report about {@code of}
 * @param of the state it is the instrument of, ISO 3166 alpha-2, or null if it has no short names
 * @param about words one of which a report must have for the short names to count
 * @param parties its sides: ISO 3166 alpha-2 codes of states, names of organisations
 * @param others sides that count where the sentence names them
 */
public record Instrument(
    List<String> names,
    List<String> shortNames,
    @Nullable String of,
    Set<String> about,
    Set<String> parties,
    Set<String> others) {
  /** Copies the collections. */
  public Instrument {
    names = List.copyOf(names);
    shortNames = List.copyOf(shortNames);
    about = Set.copyOf(about);
    parties = Set.copyOf(parties);
    others = Set.copyOf(others);
  }
}
