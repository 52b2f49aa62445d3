package org.chancery.clean;

import org.chancery.model.BlockType;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report, or a part of one, on its way to becoming a block.
 *
 * @param span where it stands, white space around it left out
 * @param text the words at the span
 * @param line the number of its line, from 0
 * @param afterGap whether an empty line or the start of the report comes before its line
 * @param type what it is, or null as long as nobody knows
 */
record Piece(Span span, String text, int line, boolean afterGap, @Nullable BlockType type) {
  /** Returns whether nobody has typed it yet. */
  boolean open() {
    return type == null;
  }

  /** Returns it typed; a piece that is typed already stays what it is. */
  Piece as(BlockType found) {
    return type == null ? new Piece(span, text, line, afterGap, found) : this;
  }

  /** Returns the part from {@code from} to {@code to}, offsets into its text, trimmed. */
  Piece part(int from, int to, @Nullable BlockType found) {
    int start = from;
    int end = to;
    while (start < end && Lines.white(text.charAt(start))) {
      start++;
    }
    while (end > start && Lines.white(text.charAt(end - 1))) {
      end--;
    }
    Span part = new Span(span.start() + start, span.start() + end);
    return new Piece(part, text.substring(start, end), line, afterGap, found);
  }
}
