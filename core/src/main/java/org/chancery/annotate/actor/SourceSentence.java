package org.chancery.annotate.actor;

import static java.util.Objects.requireNonNull;

import org.chancery.annotate.nlp.ParsedSentence;
import org.chancery.model.BlockType;

/**
 * A parsed sentence and the block it stands in.
 *
 * @param block the type of the block
 * @param parsed its words and their relations
 */
public record SourceSentence(BlockType block, ParsedSentence parsed) {
  /** Checks that both are given. */
  public SourceSentence {
    requireNonNull(block, "block");
    requireNonNull(parsed, "parsed");
  }
}
