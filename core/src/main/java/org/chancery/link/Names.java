package org.chancery.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Folds the spellings of one name together: diacritics, hyphens, transliterations. */
final class Names {
  /** Words this short differ by a letter because they are different. */
  private static final int BRIEF = 3;

  private Names() {}

  /** Returns the words of a name in lower-case ASCII, initials dropped. */
  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('ø', 'o')
            .replaceAll("[-’'‘]", "")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    List<String> words = new ArrayList<>();
    for (String word : Arrays.asList(plain.split(" "))) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Returns a key that variants of transliteration share: Aleksei, Alexey; Dostoevsky,
   * Dostoyevskiy.
   */
  static String key(String word) {
    return word.replaceAll("(iy|yy|ii|ij|ey|ei|ie|y)", "i")
        .replace("kh", "h")
        .replace("ks", "x")
        .replace("ph", "f")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace("oe", "o")
        .replace("th", "t")
        .replace("dh", "d")
        .replace("gh", "g")
        .replace("w", "v")
        .replaceAll("(.)\\1", "$1");
  }

  /** Returns whether two whole names may be spellings of one. */
  static boolean alike(List<String> a, List<String> b) {
    List<String> left = a.stream().map(Names::key).toList();
    List<String> right = b.stream().map(Names::key).toList();
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    String joinedLeft = String.join("", left);
    String joinedRight = String.join("", right);
    if (joinedLeft.equals(joinedRight)
        || String.join("", left.stream().sorted().toList())
            .equals(String.join("", right.stream().sorted().toList()))) {
      return true;
    }
    if (left.size() < 2 || right.size() < 2) {
      return false;
    }
    List<String> shorter = left.size() < right.size() ? left : right;
    List<String> longer = left.size() < right.size() ? right : left;
    if (shorter.size() >= 3 && longer.subList(0, shorter.size()).equals(shorter)) {
      return true; // a house or clan told or not: 'Osman bin Rashid Al Saud'
    }
    String first = left.get(0);
    String last = left.get(left.size() - 1);
    String otherLast = right.get(right.size() - 1);
    boolean one = last.equals(otherLast);
    if (first.length() <= BRIEF && first.equals(right.get(0))) {
      return one; // in 'Kim Jong Un' all is told by what follows
    }
    boolean given = near(first, right.get(0)) || one && clipped(first, right.get(0));
    return given && near(last, otherLast);
  }

  /** Whether the names differ by no more than a slip: 'Kim Jong Il' for another of that office. */
  static boolean slip(List<String> a, List<String> b) {
    return a.size() == b.size()
        && a.size() >= 2
        && key(a.get(0)).equals(key(b.get(0)))
        && near(key(a.get(a.size() - 1)), key(b.get(b.size() - 1)));
  }

  /** Whether the family name is one and the other names begin alike: 'Li Wen-jun', 'Li Wen-bo'. */
  static boolean confusable(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2 || !key(a.get(0)).equals(key(b.get(0)))) {
      return false;
    }
    String one = a.get(a.size() - 1);
    String two = b.get(b.size() - 1);
    int shared = 0;
    while (shared < Math.min(one.length(), two.length())
        && one.charAt(shared) == two.charAt(shared)) {
      shared++;
    }
    return shared >= BRIEF && Math.max(one.length(), two.length()) - shared <= BRIEF;
  }

  /** Whether one may be the everyday form of the other: 'Joe' and 'Joseph' of one surname. */
  static boolean familiar(List<String> a, List<String> b) {
    return a.size() >= 2
        && b.size() >= 2
        && a.get(0).charAt(0) == b.get(0).charAt(0)
        && key(a.get(a.size() - 1)).equals(key(b.get(b.size() - 1)));
  }

  /** Whether one given name is cut from the other: 'Tony', 'Antony'; 'Alex', 'Alexander'. */
  private static boolean clipped(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= BRIEF && (longer.endsWith(shorter) || longer.startsWith(shorter));
  }

  private static String consonants(String word) {
    return word.substring(0, 1) + word.substring(1).replaceAll("[aeiou]", "");
  }

  /** Whether two words differ by little: one letter in four at the most. */
  static boolean near(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return a.equals(b)
        || longest >= 4 && distance(a, b) * 4 <= longest
        || consonants(a).length() >= 4 && consonants(a).equals(consonants(b));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
