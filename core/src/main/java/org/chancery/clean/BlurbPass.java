package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Marks what follows a story: the outlet's name as its signature, the note on the author. */
final class BlurbPass implements Pass {
  private static final int SIGNATURE_WORDS = 4;
  private static final int LAST = 3;
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+";
  private static final Pattern BLURB =
      Pattern.compile(
          "^(?<n>"
              + NAME
              + "(?: "
              + NAME
              + "){1,3}) is (?:an?|the|our)\\b[^.]{0,120}?\\b"
              + "(?:journalist|reporter|correspondent|editor|columnist|writer|author|contributor"
              + "|freelancer|producer|blogger|fellow|analyst|bureau chief)\\b"
              + " (?:for|at|with|based|of|in|covering|who)\\b");

  /** {@code NAME writes about the north for OUTLET}. */
  private static final Pattern HABIT =
      Pattern.compile(
          "^(?<n>"
              + NAME
              + "(?: "
              + NAME
              + "){1,3}) (?:covers|reports on|reports from|writes (?:about|on|for)|has covered)\\b"
              + "[^.]{0,120}?\\b(?:for|from|at|in) \\p{Lu}");

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
    Matcher blurb = BLURB.matcher(line);
    Matcher habit = HABIT.matcher(line);
    if (!blurb.lookingAt() && !habit.lookingAt()) {
      return false;
    }
    String name = blurb.lookingAt() ? blurb.group("n") : habit.group("n");
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return before.stream()
        .filter(piece -> piece.type() != BlockType.CREDIT)
        .noneMatch(piece -> piece.text().contains(surname));
  }
}
