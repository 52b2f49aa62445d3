package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Joins the lines of paragraphs that were broken for the width of a screen or a mail. */
final class Wrapping {
  private static final int LEAST = 45;
  private static final int MOST = 100;
  private static final int FEW = 8;

  private Wrapping() {}

  /** Returns the lines of {@code text} with broken paragraphs made whole. */
  static List<Piece> undo(List<Piece> lines, String text) {
    boolean throughout = throughout(lines);
    List<Piece> whole = new ArrayList<>();
    int lastLine = -1;
    int lastLength = 0;
    for (Piece line : lines) {
      boolean next = line.line() == lastLine + 1 && lastLength >= LEAST && lastLength <= MOST;
      if (next && (throughout ? !Shape.bulleted(line.text()) : goesOn(whole, line))) {
        Piece start = whole.remove(whole.size() - 1);
        Span span = start.span().cover(line.span());
        whole.add(new Piece(span, span.of(text), start.line(), start.afterGap(), null));
      } else {
        whole.add(line);
      }
      lastLine = line.line();
      lastLength = line.text().length();
    }
    return whole;
  }

  /**
   * Whether the whole text is broken: gaps between paragraphs, and no line longer than a screen.
   */
  private static boolean throughout(List<Piece> lines) {
    long full = lines.stream().filter(line -> line.text().length() >= LEAST).count();
    return lines.size() >= FEW
        && full * 2 > lines.size()
        && lines.stream().allMatch(line -> line.text().length() <= MOST)
        && lines.stream().filter(Piece::afterGap).count() > 1;
  }

  /** A sentence that is not over goes on in small letters on the next line. */
  private static boolean goesOn(List<Piece> whole, Piece line) {
    String last = whole.get(whole.size() - 1).text();
    return ".!?:".indexOf(last.charAt(last.length() - 1)) < 0
        && Character.isLowerCase(line.text().codePointAt(0));
  }
}
