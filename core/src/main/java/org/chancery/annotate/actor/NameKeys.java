package org.chancery.annotate.actor;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spellings of a person's name that count as the same. */
final class NameKeys {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
  private static final Pattern I_LIKE = Pattern.compile("iy|ij|ey|ei|ay|y|ii");

  private NameKeys() {}

  /**
   * Returns a key that is the same for spellings of one name: accents, hyphens, spaces and the
   * usual differences of transliteration are ignored ({@code Sergey}, {@code Sergei}).
   */
  static String of(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = NO_LETTER.matcher(lower).replaceAll("");
    String folded = DOUBLE.matcher(plain.replace("ks", "x").replace("ph", "f")).replaceAll("$1");
    return DOUBLE.matcher(I_LIKE.matcher(folded).replaceAll("i")).replaceAll("$1");
  }

  /** Returns the keys of the shorter forms by which a report may go on to call a person. */
  static Set<String> shortForms(List<String> parts) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> names = parts.stream().filter(p -> !NameRun.isNumeral(p)).toList();
    for (int from = 1; from < names.size(); from++) {
      String tail = String.join("", names.subList(from, names.size()));
      keys.add(of(tail));
      keys.add(of(bare(tail)));
      if (names.size() > 2 && names.get(from).length() > 3) {
        keys.add(of(bare(names.get(from))));
      }
    }
    if (names.size() > 1 && WordList.FAMILY_FIRST.has(names.get(0))) {
      keys.add(of(names.get(0)));
    }
    return keys;
  }

  /** Returns a family name without its article: {@code al-Amin}: {@code Amin}. */
  static String bare(String name) {
    for (String article : List.of("al-", "el-", "Al-", "El-", "ash-", "as-")) {
      if (name.startsWith(article)) {
        return name.substring(article.length());
      }
    }
    return name;
  }
}
