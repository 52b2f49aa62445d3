package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Marks bylines before the story and signatures and author's notes after it. */
final class EdgePass implements Pass {
  private static final int SIGNATURE_WORDS = 4;
  private static final int BYLINE_WORDS = 12;
  private static final int LAST = 3;
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb]y|BY) \\p{Lu}[\\p{L}.'’-]+(?:,? (?:and |AND |[|–-] )?[\\p{Lu}|/][\\p{L}.'’-]*)*$");
  private static final Pattern BLURB =
      Pattern.compile(
          "^(?<n>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}) is (?:an?|the|our)\\b[^.]{0,120}?\\b"
              + "(?:journalist|reporter|correspondent|editor|columnist|writer|author|contributor"
              + "|freelancer|producer|blogger|fellow|analyst|bureau chief)\\b"
              + " (?:for|at|with|based|of|in|covering|who)\\b");

  @Override
  public Page apply(Page page) {
    List<Piece> pieces = new ArrayList<>(page.pieces());
    int story = page.storyStart();
    int left = LAST;
    for (int i = pieces.size() - 1; i > story && left > 0; i--) {
      Piece piece = pieces.get(i);
      if (!piece.open()) {
        continue;
      }
      if (left == LAST && signature(piece.text())) {
        pieces.set(i, piece.as(BlockType.CREDIT));
      } else if (blurb(piece.text(), pieces.subList(0, i))) {
        pieces.set(i, piece.as(BlockType.FURNITURE));
      }
      left--;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.open()
          && Shape.words(piece.text()) <= BYLINE_WORDS
          && BYLINE.matcher(piece.text()).find()) {
        pieces.set(i, piece.as(BlockType.CREDIT));
      }
    }
    return page.with(pieces);
  }

  private static boolean signature(String line) {
    return Shape.words(line) <= SIGNATURE_WORDS
        && Shape.capitalised(line)
        && !Shape.terminated(line)
        && !Shape.ornament(line);
  }

  /** A note on the author; a story about a journalist names him before. */
  private static boolean blurb(String line, List<Piece> before) {
    var found = BLURB.matcher(line);
    if (!found.find()) {
      return false;
    }
    String name = found.group("n");
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return before.stream()
        .filter(piece -> piece.type() != BlockType.CREDIT)
        .noneMatch(piece -> piece.text().contains(surname));
  }
}
