package org.chancery.app.mcp;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts together the messages of a stream, one a line. */
final class MessageLines {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Consumer<@Nullable Message> taker;

  /**
   * Makes it.
   *
   * @param taker is given each message, null for a line that is none
   */
  MessageLines(Consumer<@Nullable Message> taker) {
    this.taker = taker;
  }

  synchronized void add(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        finish();
      } else {
        line.write(bytes[i]);
      }
    }
  }

  /** Takes what has come of a line for all of it. */
  synchronized void finish() {
    if (line.size() > 0) {
      taker.accept(Message.of(line.toByteArray()));
      line.reset();
    }
  }
}
