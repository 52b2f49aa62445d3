package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Shape {
  private static final int PARAGRAPH_WORDS = 8;
  private static final int LONG_WORDS = 30;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][)\\]\"”’']*[\\s\\p{Z}]+(?=[\\p{Lu}\\p{N}\"“‘'(\\[•©])");
  private static final String CLOSERS = ")]\"”’'»";
  private static final String BULLETS = "•·●▪◦‣∙►▶■○*";

  private Shape() {}

  /** Returns the line in lower case, quotes straight, runs of space single, bullets gone. */
  static String normal(String line) {
    StringBuilder normal = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = bareStart(line); i < line.length(); i++) {
      char unit = line.charAt(i);
      if (Lines.white(unit)) {
        gap = !normal.isEmpty();
        continue;
      }
      if (gap) {
        normal.append(' ');
        gap = false;
      }
      normal.append(straight(unit));
    }
    return normal.toString().toLowerCase(Locale.ROOT);
  }

  private static char straight(char unit) {
    return switch (unit) {
      case '’', '‘' -> '\'';
      case '“', '”' -> '"';
      default -> unit;
    };
  }

  /** Returns the line without a leading bullet. */
  static String bare(String line) {
    return line.substring(bareStart(line));
  }

  private static int bareStart(String line) {
    int start = 0;
    while (start < line.length()
        && (BULLETS.indexOf(line.charAt(start)) >= 0 || Lines.white(line.charAt(start)))) {
      start++;
    }
    return start;
  }

  /** Returns whether the line starts with a bullet. */
  static boolean bulleted(String line) {
    return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
  }

  /** Returns whether the line ends like a sentence, a quotation or the start of a list. */
  static boolean terminated(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;,".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** Returns whether the line reads like a paragraph of a story. */
  static boolean paragraph(String line) {
    int words = words(line);
    return words >= LONG_WORDS || (words >= PARAGRAPH_WORDS && terminated(line));
  }

  /** Returns the number of words. */
  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean white = Lines.white(line.charAt(i));
      if (!white && !inside) {
        words++;
      }
      inside = !white;
    }
    return words;
  }

  /** Returns whether the line holds no letter and no digit. */
  static boolean ornament(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Returns whether all its letters are capitals, and there are some. */
  static boolean shouted(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().filter(Character::isUpperCase).count() >= 4;
  }

  /** Returns whether every word starts with a capital, {@code and}, {@code of} and such apart. */
  static boolean capitalised(String line) {
    for (String word : SPACE.split(line)) {
      boolean small =
          word.equals("and") || word.equals("&") || word.equals("of") || word.equals("for");
      if (!small && !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a name without spaces, signs and capitals, so that spellings of it are equal. */
  static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Returns whether the words are initials such as {@code AP}: few letters, all capitals. */
  static boolean initials(String words) {
    return words.length() <= 6 && words.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Returns where roughly each sentence of the line starts, the first at 0. A bracket that opens a
   * sentence is one with all that it holds.
   */
  static List<Integer> sentenceStarts(String line) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int after = bracketEnd(line, 0, starts);
    Matcher end = SENTENCE_END.matcher(line);
    while (end.find()) {
      if (end.end() > after) {
        starts.add(end.end());
        after = Math.max(after, bracketEnd(line, end.end(), starts));
      }
    }
    return starts;
  }

  /** Returns where a bracket that opens at {@code start} is over, and starts a sentence there. */
  private static int bracketEnd(String line, int start, List<Integer> starts) {
    int close = line.startsWith("(", start) ? line.indexOf(')', start) : -1;
    int next = close + 1;
    while (close >= 0 && next < line.length() && Lines.white(line.charAt(next))) {
      next++;
    }
    if (close < 0 || next == close + 1 || !Character.isUpperCase(line.codePointAt(next))) {
      return start;
    }
    starts.add(next);
    return next;
  }
}
