package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import org.chancery.model.Office;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report's word that a person holds an office: {@code Norwegian Foreign Minister Anna Example}.
 *
 * @param name the person's full name
 * @param office the office, or null where only a country is told ({@code Norway's Anna Example})
 * @param country ISO 3166 alpha-2 of the state the person acts for, or null; beside an office whose
 *     state is not told it is only likely
 * @param former whether the report calls the person a former holder ({@code then}, {@code ex-})
 * @param evidence the words it rests on
 */
public record Introduction(
    String name, @Nullable Office office, @Nullable String country, boolean former, Span evidence) {
  /** Checks that name and evidence are given. */
  public Introduction {
    requireNonNull(name, "name");
    requireNonNull(evidence, "evidence");
  }
}
