package org.chancery.bench;

import java.nio.file.Path;

/**
 * A page that quotes measured tables between two marks.
 *
 * @param file where it is
 */
record Page(Path file) {
  private static final String BEGIN = "<!-- bench/quality: begin -->\n";
  private static final String END = "<!-- bench/quality: end -->";

  /**
   * Returns the page's text with these tables in the place of what stands between the marks.
   *
   * @throws BenchException if it has no such marks
   */
  String with(String text, String tables) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new BenchException(
          file + " has no place for the tables: it needs a line " + BEGIN.strip() + " and " + END);
    }
    return text.substring(0, begin + BEGIN.length()) + tables + text.substring(end);
  }
}
