package org.chancery.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a story, to tell what belongs to it from what only stands beside it. */
final class Story {
  private static final int STEM = 5;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> COMMON =
      Set.of(
          "with", "that", "this", "from", "have", "will", "after", "over", "into", "about", "said",
          "says", "their", "they", "been", "were", "what", "when", "where", "which", "would",
          "could", "first", "more", "than", "also", "year", "years", "time", "news", "most", "some",
          "live", "world", "latest");

  private final Set<String> stems = new HashSet<>();

  /** Creates the story that {@code lines} tell. */
  Story(List<String> lines) {
    lines.forEach(line -> stems.addAll(stems(line)));
  }

  /** Returns the share of the line's own content words that the story has, 0 if it has none. */
  double share(String line) {
    Set<String> own = stems(line);
    if (own.isEmpty()) {
      return 0;
    }
    return own.stream().filter(stems::contains).count() / (double) own.size();
  }

  private static Set<String> stems(String line) {
    Set<String> result = new HashSet<>();
    for (String word : NO_LETTER.split(line)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean name = word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
      if ((lower.length() >= 4 || name) && !COMMON.contains(lower)) {
        result.add(lower.length() > STEM ? lower.substring(0, STEM) : lower);
      }
    }
    return result;
  }
}
