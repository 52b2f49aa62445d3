package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Finds captions by their picture credits, their pointing words and their repetition. */
final class CaptionPass implements Pass {
  private static final int LONGEST = 90;
  private static final int LEAST_REPEATED = 5;
  private static final int TAIL = 130;
  private static final String NAMES = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,5}";

  /** (Photographer/Agency), (Agency via Other), (Sputnik), … at the end of a line. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\((?:"
              + NAMES
              + "/"
              + NAMES
              + "(?:/"
              + NAMES
              + ")?(?:, [\\p{L} ]+)?|[^()]{0,60}(?:Getty|AP Photo|REUTERS|AFP|EPA|Sputnik"
              + "|Shutterstock|Handout|[Pp]hoto|Pool|via AP|Xinhua|Anadolu|\\bPA\\b)[^()]{0,40})\\)"
              + "|(?:REUTERS|AP Photo|AFP|EPA|Getty Images)/[\\p{L}.'’ -]{2,40}"
              + "|/(?:AFP|AP|EPA|Reuters|Getty Images|Bloomberg))\\.?$");

  private static final Pattern POINTING =
      Pattern.compile("(?:^|\\s),?\\(?\\((?:L|C|left|right|centre|center|L-R|2nd L|2nd R)\\)");

  @Override
  public Page apply(Page page) {
    List<Piece> pieces = page.pieces();
    List<Piece> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean caption =
          piece.open()
              && Shape.words(piece.text()) <= LONGEST
              && (credited(piece.text())
                  || (piece.text().contains("(") && POINTING.matcher(piece.text()).find())
                  || repeated(pieces, i));
      result.add(caption ? piece.as(BlockType.CAPTION) : piece);
    }
    return page.with(result);
  }

  private static boolean credited(String text) {
    int tail = Math.max(0, text.length() - TAIL);
    return (text.indexOf('(', tail) >= 0 || text.indexOf('/', tail) >= 0)
        && CREDIT.matcher(text).region(tail, text.length()).find();
  }

  /** Pages give a caption twice, as text and as the picture's alternative text. */
  private static boolean repeated(List<Piece> pieces, int index) {
    String text = pieces.get(index).text();
    return !Shape.bulleted(text)
        && Shape.words(text) >= LEAST_REPEATED
        && (index > 0 && pieces.get(index - 1).text().equals(text)
            || index + 1 < pieces.size() && pieces.get(index + 1).text().equals(text));
  }
}
