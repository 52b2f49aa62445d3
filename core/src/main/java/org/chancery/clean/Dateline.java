package org.chancery.clean;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.BlockType;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Place, day and provider before the first sentence of a story: {@code OSLO, March 9 (Agency) –}.
 *
 * @param span where it stands in the report, its closing dash included
 * @param place the town, as written, or null
 * @param day the day, or null
 * @param provider who supplied the story, as written between brackets or slashes, or null
 */
public record Dateline(
    Span span, @Nullable String place, @Nullable Day day, @Nullable String provider) {

  /**
   * A day whose year may be missing.
   *
   * @param year the year, or null
   * @param month 1 to 12
   * @param dayOfMonth 1 to 31
   */
  public record Day(@Nullable Integer year, int month, int dayOfMonth) {}

  /** Checks that it stands somewhere. */
  public Dateline {
    requireNonNull(span, "span");
  }

  /** Returns the dateline of a report, empty if it has none. */
  public static Optional<Dateline> of(CleanReport clean) {
    String text = clean.report().text();
    // Read with what follows: a dash counts only before a sentence.
    return clean.blocks(BlockType.DATELINE).stream()
        .map(block -> block.span().start())
        .flatMap(start -> DatelineGrammar.standard().at(text.substring(start), start).stream())
        .findFirst();
  }
}
