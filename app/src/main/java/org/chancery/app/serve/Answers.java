package org.chancery.app.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers of one snapshot that were given last: most readers ask the same. Thread-safe. */
public final class Answers {
  /** How many characters are remembered: some hundred lists of usual length. */
  private static final int ROOM = 16 << 20;

  private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true);
  private int taken;

  /**
   * Returns an answer, made only if it is not remembered.
   *
   * @param question what is asked, the same for the same answer
   */
  public String get(String question, Supplier<String> made) {
    String answer = recall(question);
    if (answer == null) {
      // Not under the lock: a slow answer must hold up no other.
      answer = made.get();
      remember(question, answer);
    }
    return answer;
  }

  private synchronized @Nullable String recall(String question) {
    return known.get(question);
  }

  private synchronized void remember(String question, String answer) {
    if (answer.length() > ROOM / 4 || known.containsKey(question)) {
      return;
    }
    known.put(question, answer);
    taken += answer.length();
    for (Iterator<String> oldest = known.values().iterator(); taken > ROOM; ) {
      taken -= oldest.next().length();
      oldest.remove();
    }
  }
}
