package org.chancery.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that reads furthest, the earlier of two that read as far. */
record LongestOf(List<Rule> rules) implements Rule {
  LongestOf(Rule... rules) {
    this(List.of(rules));
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    Match best = null;
    for (Rule rule : rules) {
      Match match = rule.match(words, at);
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }
}
