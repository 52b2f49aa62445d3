package org.chancery.annotate.actor;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A title of office.
 *
 * @param name the canonical title in lower case
 * @param unique whether a state has only one holder at a time
 * @param country the state whose title alone it is, or null
 * @param plural whether the words name several holders ({@code foreign ministers})
 */
record Title(String name, boolean unique, @Nullable String country, boolean plural) {
  Title {
    requireNonNull(name, "name");
  }
}
