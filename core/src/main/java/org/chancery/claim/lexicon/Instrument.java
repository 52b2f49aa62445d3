package org.chancery.claim.lexicon;

import java.util.List;
import java.util.Set;

/**
 * An instrument that readers of the field know by its name.
 *
 * @param names what it is called
 * @param parties its sides: ISO 3166 alpha-2 codes of states, names of organisations
 */
public record Instrument(List<String> names, Set<String> parties) {
  /** Copies the collections. */
  public Instrument {
    names = List.copyOf(names);
    parties = Set.copyOf(parties);
  }
}
