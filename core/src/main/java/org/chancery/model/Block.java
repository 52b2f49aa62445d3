package org.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A typed stretch of a report.
 *
 * @param type what it is
 * @param span where it is
 */
public record Block(BlockType type, Span span) {
  /** Checks that both are given. */
  public Block {
    requireNonNull(type, "type");
    requireNonNull(span, "span");
  }
}
