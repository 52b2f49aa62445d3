package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells reports in other languages. English gives itself away by its small words, which saves
 * nearly every report the detector; what is short is taken for English.
 */
final class Languages {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "to", "and", "in", "a", "that", "is", "for", "on", "with", "said", "was",
          "by", "it", "as", "at", "from", "has", "be", "his", "have", "will", "are", "an", "not",
          "but", "its", "he", "who", "this", "which", "were", "had", "their", "they", "after",
          "we");

  /** Of an English text's words about two in five are these; of no other's, one in ten. */
  private static final double ENGLISH = 0.12;

  /** Headlines and lists of names look like any language of the alphabet; other scripts do not. */
  private static final int FEWEST_LETTERS = 120;

  private static final int MANY_LETTERS = 400;
  private static final int FEWEST_OTHERS = 20;
  private static final int LONGEST_SMALL = 5;
  private static final int SAMPLE = 2000;

  /** What the detector calls languages that the locale data file under another name. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "nb", "arb", "ar");

  private Languages() {}

  /**
   * Returns the language of a text, a code of ISO 639-1 or, where that has none, of 639-3, if it is
   * plainly another one than English; else null.
   */
  static @Nullable String foreign(String text) {
    if (!doubtful(text)) {
      return null;
    }
    String code = Detector.ONE.predictLanguage(sample(text)).getLang();
    return code.equals("eng") ? null : Detector.CODES.getOrDefault(code, code);
  }

  /** Returns whether a text is not plainly English and long enough to tell what else it is. */
  static boolean doubtful(String text) {
    String sample = sample(text);
    double small = smallWords(sample);
    if (small >= ENGLISH) {
      return false;
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean latin = sample.codePoints().filter(Languages::latin).count() * 2 > letters;
    return letters >= (latin ? FEWEST_LETTERS : FEWEST_OTHERS)
        && !(latin && letters < MANY_LETTERS && small >= ENGLISH / 2);
  }

  private static String sample(String text) {
    return text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
  }

  private static boolean latin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  /** The share of a text's words that are small words of English, from 0 to 1. */
  private static double smallWords(String text) {
    int words = 0;
    int small = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        small += i - start <= LONGEST_SMALL && small(text.substring(start, i)) ? 1 : 0;
        start = -1;
      }
    }
    return words == 0 ? 0 : (double) small / words;
  }

  private static boolean small(String word) {
    return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Loaded when the first text that is not plainly English comes. */
  private static final class Detector {
    static final ThreadSafeLanguageDetectorME ONE = load();
    static final Map<String, String> CODES = codes();

    private static ThreadSafeLanguageDetectorME load() {
      try (InputStream in =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("missing resource langdetect-183.bin");
        }
        return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(OTHER_NAMES);
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      return Map.copyOf(codes);
    }
  }
}
