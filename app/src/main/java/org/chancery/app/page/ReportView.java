package org.chancery.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a report shows.
 *
 * @param frame what stands around it
 * @param id its id
 * @param title its title, its id where it has none
 * @param facts what is known of it
 * @param url where it was published, if that may be linked
 * @param steps the reasoning by which it was dated
 * @param problems what does not fit
 * @param copies the reports that carry the same copy
 * @param lines its text, a part of it
 * @param paging which part, counted in UTF-16 units
 */
record ReportView(
    Frame frame,
    String id,
    String title,
    List<Fact> facts,
    @Nullable String url,
    List<Step> steps,
    List<String> problems,
    List<Copy> copies,
    List<Line> lines,
    Paging paging) {
  /**
   * Something known of it.
   *
   * @param name what
   * @param value how it is
   */
  record Fact(String name, String value) {}

  /**
   * A step of the reasoning by which it was dated.
   *
   * @param says what follows
   * @param words what it rests on
   * @param href where these words stand
   * @param report the other report whose words they are, empty for its own
   * @param holds false if it was left aside
   */
  record Step(String says, String words, String href, String report, boolean holds) {}

  /**
   * A report with the same copy.
   *
   * @param id its id
   * @param href its page
   */
  record Copy(String id, String href) {}

  /**
   * Some lines of the text, and the claims whose words begin in them.
   *
   * @param css what sort of block it is
   * @param pieces the text, cut
   * @param margin the claims
   */
  record Line(String css, List<Highlights.Piece> pieces, List<Note> margin) {}

  /**
   * A claim in the margin.
   *
   * @param number counts from 1
   * @param said what it says
   */
  record Note(int number, Said said) {}

  /** Copies the lists. */
  ReportView {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
    copies = List.copyOf(copies);
    lines = List.copyOf(lines);
  }
}
