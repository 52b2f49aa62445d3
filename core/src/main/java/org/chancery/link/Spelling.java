package org.chancery.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name is spelt, with what other spellings of it share: no diacritics, hyphens or initials,
 * and transliterations folded together.
 */
final class Spelling {
  /** Words this short differ by a letter because they are different. */
  private static final int BRIEF = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern JOINTS = Pattern.compile("[-’'‘]");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDINGS = Pattern.compile("(iy|yy|ii|ij|ey|ei|ie|y)");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]");

  private final List<String> words;
  private final List<String> keys;

  /** The keys in one, as they stand and in order: what is compared most is made once. */
  private final String run;

  private final String sorted;

  private Spelling(List<String> words) {
    this.words = List.copyOf(words);
    this.keys = words.stream().map(Spelling::key).toList();
    this.run = String.join("", keys);
    this.sorted = keys.stream().sorted().collect(Collectors.joining());
  }

  /** Returns the spelling of a name; it has no words if the name has none of two letters. */
  static Spelling of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = MARKS.matcher(plain).replaceAll("");
    plain = plain.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o');
    plain = JOINTS.matcher(plain).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : GAPS.split(plain, -1)) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return new Spelling(words);
  }

  /**
   * Returns a key that variants of transliteration share: Aleksei, Alexey; Dostoevsky,
   * Dostoyevskiy.
   */
  static String key(String word) {
    String key =
        ENDINGS
            .matcher(word)
            .replaceAll("i")
            .replace("kh", "h")
            .replace("ks", "x")
            .replace("ph", "f")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("oe", "o")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("gh", "g")
            .replace("w", "v");
    return DOUBLED.matcher(key).replaceAll("$1");
  }

  /** Returns the words of the name in lower-case ASCII. */
  List<String> words() {
    return words;
  }

  /** Returns the {@link #key} of each word. */
  List<String> keys() {
    return keys;
  }

  /** Returns whether there is no word in it. */
  boolean blank() {
    return words.isEmpty();
  }

  /** Returns whether it is a whole name, not a surname alone. */
  boolean whole() {
    return words.size() >= 2;
  }

  /** Returns the words with hyphens between, for ids. */
  String slug() {
    return String.join("-", words);
  }

  /** Returns the key of all words in one, as if it were one word. */
  String joined() {
    return key(String.join("", words));
  }

  /** Returns the key of the first word. */
  String first() {
    return keys.get(0);
  }

  /** Returns the key of the last word. */
  String last() {
    return keys.get(keys.size() - 1);
  }

  /** Returns whether two whole names may be spellings of one. */
  boolean alike(Spelling other) {
    if (blank() || other.blank()) {
      return false;
    }
    if (run.equals(other.run) || sorted.equals(other.sorted)) {
      return true;
    }
    if (!whole() || !other.whole()) {
      return false;
    }
    Spelling shorter = keys.size() < other.keys.size() ? this : other;
    Spelling longer = shorter == this ? other : this;
    int shared = shorter.keys.size();
    if (shared >= 3 && longer.keys.subList(0, shared).equals(shorter.keys)) {
      return true; // a house or clan told or not: 'Osman bin Rashid Al Saud'
    }
    boolean one = last().equals(other.last());
    if (first().length() <= BRIEF && first().equals(other.first())) {
      return one; // in 'Kim Jong Un' all is told by what follows
    }
    boolean given = near(first(), other.first()) || one && clipped(first(), other.first());
    return given && near(last(), other.last());
  }

  /** Whether the names differ by no more than a slip: 'Kim Jong Il' for another of that office. */
  boolean slip(Spelling other) {
    return whole()
        && words.size() == other.words.size()
        && first().equals(other.first())
        && near(last(), other.last());
  }

  /** Whether the family name is one and the other names begin alike: 'Li Wen-jun', 'Li Wen-bo'. */
  boolean confusable(Spelling other) {
    if (!whole() || words.size() != other.words.size() || !first().equals(other.first())) {
      return false;
    }
    String one = words.get(words.size() - 1);
    String two = other.words.get(words.size() - 1);
    int shared = 0;
    while (shared < Math.min(one.length(), two.length())
        && one.charAt(shared) == two.charAt(shared)) {
      shared++;
    }
    return shared >= BRIEF && Math.max(one.length(), two.length()) - shared <= BRIEF;
  }

  /** Whether one may be the everyday form of the other: 'Joe' and 'Joseph' of one surname. */
  boolean familiar(Spelling other) {
    return whole()
        && other.whole()
        && words.get(0).charAt(0) == other.words.get(0).charAt(0)
        && last().equals(other.last());
  }

  /** Whether one given name is cut from the other: 'Tony', 'Antony'; 'Alex', 'Alexander'. */
  private static boolean clipped(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= BRIEF && (longer.endsWith(shorter) || longer.startsWith(shorter));
  }

  private static String consonants(String word) {
    return word.substring(0, 1) + VOWELS.matcher(word.substring(1)).replaceAll("");
  }

  /** Whether two words differ by little: one letter in four at the most. */
  static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int longest = Math.max(a.length(), b.length());
    boolean close =
        longest >= 4
            && (longest - Math.min(a.length(), b.length())) * 4 <= longest
            && distance(a, b) * 4 <= longest;
    return close
        || a.charAt(0) == b.charAt(0)
            && consonants(a).length() >= 4
            && consonants(a).equals(consonants(b));
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
