package org.chancery.annotate.actor;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A name of the lists and what it names.
 *
 * @param kind what it is
 * @param name the usual English name: the state's for demonyms, its own otherwise
 * @param country ISO 3166 alpha-2 of the state it belongs to, or null
 * @param site the town of a building that is also a place, or null
 */
record ListedName(NameKind kind, String name, @Nullable String country, @Nullable String site) {
  ListedName {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
  }
}
