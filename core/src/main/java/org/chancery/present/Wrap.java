package org.chancery.present;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at spaces so that no line is wider than the page. */
public final class Wrap {
  /** Columns of a page. */
  static final int WIDTH = 80;

  private Wrap() {}

  /**
   * Returns the lines of {@code text}, none wider than {@code columns} unless a single word is;
   * that word keeps a line of its own, whole.
   */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (line.length() > 0 && width(line) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns the lines of {@code text} on a page, each after {@code indent} spaces. */
  static List<String> indented(String text, int indent) {
    String margin = " ".repeat(indent);
    return lines(text, WIDTH - indent).stream().map(margin::concat).toList();
  }

  /** Returns the text, cut at a word with an ellipsis if it is wider than {@code columns}. */
  public static String shorten(String text, int columns) {
    String flat = String.join(" ", words(text));
    if (width(flat) <= columns) {
      return flat;
    }
    int end = flat.offsetByCodePoints(0, columns - 1);
    int space = flat.lastIndexOf(' ', end);
    return flat.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
  }

  /** Returns the text with spaces after it up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  private static int width(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
