package org.chancery.annotate.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that decide whether a full stop ends a sentence, read from {@code breaks.tsv}. */
final class BreakWords {
  /** What a word tells of a full stop near it; the resource explains each. */
  enum Kind {
    TITLE,
    NUMBER,
    EITHER,
    STARTER,
    REPORTING,
    CLOCK
  }

  private static final BreakWords INSTANCE = read();

  private final Map<Kind, Set<String>> words;

  private BreakWords(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  static BreakWords get() {
    return INSTANCE;
  }

  boolean is(Kind kind, String word) {
    return of(kind).contains(word);
  }

  Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  private static BreakWords read() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    try (InputStream in = BreakWords.class.getResourceAsStream("breaks.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "breaks.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        Kind kind = Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        Set<String> set = words.computeIfAbsent(kind, k -> new HashSet<>());
        set.addAll(Set.of(line.substring(tab + 1).split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.replaceAll((kind, set) -> Set.copyOf(set));
    return new BreakWords(words);
  }
}
