package org.chancery.app;

import java.util.List;
import java.util.Map;
import org.chancery.present.Style;
import org.jspecify.annotations.Nullable;

/**
 * Which of the process's streams a person looks at.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 */
record Terminal(boolean out, boolean err) {
  /**
   * Returns what is known. Java 17 cannot ask about one stream alone, so the script {@code
   * chancery} asks and tells us by the property {@code chancery.terminal}.
   *
   * @param told the property, or null if the script did not start us
   */
  static Terminal of(@Nullable String told) {
    if (told == null) {
      boolean both = System.console() != null;
      return new Terminal(both, both);
    }
    List<String> streams = List.of(told.split(" ", -1));
    return new Terminal(streams.contains("out"), streams.contains("err"));
  }

  /** Returns how output is set: in colours only where a terminal shows them and none forbids. */
  Style style(Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return out && !refused ? Style.COLOURED : Style.PLAIN;
  }
}
