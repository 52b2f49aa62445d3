package org.chancery.claim.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that readers of the field know by its name.
 *
 * @param names what it is called anywhere
 * @param of the state it is the instrument of, ISO 3166 alpha-2, or null if none above the others
 * @param matter what it is about, as it stands before the noun: {@code nuclear}; a report that
 *     names its sides may then speak of {@code the nuclear deal}
 * @param parties its sides: ISO 3166 alpha-2 codes of states, names of organisations
 * @param others sides that count where the sentence names them
 */
public record Instrument(
    List<String> names,
    @Nullable String of,
    Set<String> matter,
    Set<String> parties,
    Set<String> others) {
  /** Copies the collections. */
  public Instrument {
    names = List.copyOf(names);
    matter = Set.copyOf(matter);
    parties = Set.copyOf(parties);
    others = Set.copyOf(others);
  }
}
