package org.chancery.annotate.actor;

import java.util.List;

/**
 * A run of capitalised words that may be a person's name.
 *
 * @param first index of its first word
 * @param end index after its last
 * @param name the words as written, hyphens kept
 * @param parts the words of the name; a hyphenated word is one
 * @param key the key of its spelling
 * @param bareKey the same without the article of a family name
 */
record NameRun(int first, int end, String name, List<String> parts, String key, String bareKey) {
  NameRun {
    parts = List.copyOf(parts);
  }

  static NameRun of(int first, int end, String name, List<String> parts) {
    String whole = String.join("", parts);
    String key = NameKeys.of(whole);
    String bare = NameKeys.bare(whole);
    return new NameRun(first, end, name, parts, key, bare.equals(whole) ? key : NameKeys.of(bare));
  }

  /** Returns whether the run has a given name and a family name, by the count of its words. */
  boolean isFull() {
    return parts.stream().filter(p -> !WordList.PARTICLES.has(p) && !isNumeral(p)).count() >= 2
        && !WordList.PARTICLES.has(parts.get(0));
  }

  boolean covers(int i) {
    return first <= i && i < end;
  }

  static boolean isNumeral(String part) {
    return WordList.SUFFIXES.has(part);
  }

  boolean hasInitial() {
    return hasInitial(parts);
  }

  static boolean hasInitial(List<String> parts) {
    return parts.stream().skip(1).anyMatch(p -> p.matches("(\\p{Lu}\\.?)+"))
        && parts.stream().skip(1).anyMatch(p -> p.length() <= 2 || p.endsWith("."));
  }

  /** Returns whether it has the shape of a Korean or Chinese name: 'Kim Il-su', 'Li Hua'. */
  boolean isEastern() {
    return WordList.FAMILY_FIRST.has(parts.get(0))
        && (parts.size() == 3 && parts.get(1).length() < 6 && parts.get(2).length() < 6
            || parts.size() == 2 && (parts.get(1).contains("-") || parts.get(1).length() < 9));
  }
}
