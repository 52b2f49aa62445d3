package org.chancery.app;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that says what is being done; it goes when it is done. */
final class Progress {
  /** Says nothing: standard error is no terminal. */
  static final Progress NONE = new Progress(null);

  private static final String ERASE = "\r\u001b[K";

  private final @Nullable PrintWriter terminal;
  private boolean shown;

  Progress(@Nullable PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Returns whether anybody sees what is shown. */
  boolean seen() {
    return terminal != null;
  }

  /** Shows {@code what} instead of what was shown before. */
  synchronized void show(String what) {
    if (terminal != null) {
      terminal.print(ERASE + what);
      terminal.flush();
      shown = true;
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (terminal != null && shown) {
      terminal.print(ERASE);
      terminal.flush();
      shown = false;
    }
  }
}
