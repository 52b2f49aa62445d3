package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Splits off the agency that signs the end of a story: {@code … he said. (AFP)}. */
final class AgencyTailPass implements Pass {
  private static final int LAST = 3;
  private static final String NAME = "\\p{Lu}[\\p{L}-]*(?: [\\p{Lu}\\d][\\p{L}\\d-]*){0,3}|dpa";

  /** Initials of editors and {@code with} may stand before the names, as in {@code ab/cd (AP)}. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:^|(?<=[.!?”\"’'])\\s*)(?:\\p{Ll}{1,3}(?:/\\p{Ll}{1,3})+ )?(?:[-–—]{1,2}\\s*|[(\\[/]\\s*)?"
              + "(?<names>(?:"
              + NAME
              + ")(?:\\s*(?:,|/|&|\\band\\b|\\bwith\\b)\\s*(?:"
              + NAME
              + ")){0,5})[)\\]/.]*$");

  private final Agencies agencies;

  AgencyTailPass(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public Page apply(Page page) {
    List<Piece> result = new ArrayList<>(page.pieces());
    int story = page.storyStart();
    int left = LAST;
    for (int i = result.size() - 1; i >= story && i < result.size() && left > 0; i--) {
      Piece piece = result.get(i);
      if (!piece.open()) {
        continue;
      }
      left--;
      int cut = cut(piece.text());
      if (cut >= 0) {
        result.remove(i);
        result.add(i, piece.part(cut, piece.text().length(), BlockType.CREDIT));
        Piece told = piece.part(0, cut, null);
        if (!told.text().isEmpty()) {
          result.add(i, told);
        }
        break;
      }
    }
    return page.with(result);
  }

  private int cut(String text) {
    Matcher tail = TAIL.matcher(text).region(Math.max(0, text.length() - 80), text.length());
    tail.useAnchoringBounds(false).useTransparentBounds(true);
    while (tail.find()) {
      if (CreditLines.split(tail.group("names")).stream()
          .anyMatch(name -> agencies.named(name).isPresent())) {
        return tail.start();
      }
    }
    return -1;
  }
}
