package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.BlockType;

/** Splits the dateline off the first paragraph, and marks lines that hold the page's date. */
final class DatelinePass implements Pass {
  /** A dateline opens the story; what looks like one far below is something else. */
  private static final int MOST = 20;

  private final DatelineGrammar grammar = DatelineGrammar.standard();

  @Override
  public Page apply(Page page) {
    List<Piece> result = new ArrayList<>();
    int looked = 0;
    int story = page.storyStart();
    int head = story < page.pieces().size() ? page.pieces().get(story).line() + 1 : 0;
    boolean found = false;
    for (Piece piece : page.pieces()) {
      Optional<Dateline> dateline =
          found || !piece.open() || looked++ >= MOST
              ? Optional.empty()
              : grammar.at(piece.text(), piece.span().start());
      if (dateline.isPresent()) {
        int cut = dateline.get().span().length();
        result.add(piece.part(0, cut, BlockType.DATELINE));
        Piece rest = piece.part(cut, piece.text().length(), null);
        if (!rest.text().isEmpty()) {
          result.add(rest);
        }
        found = true;
      } else if (piece.open() && dated(piece, head)) {
        result.add(piece.as(BlockType.DATELINE));
      } else {
        result.add(piece);
      }
    }
    return page.with(result);
  }

  /** Far from the head, a date that does not say it is the page's may be another story's. */
  private static boolean dated(Piece piece, int head) {
    String line = Shape.bare(piece.text());
    return line.length() <= 120
        && line.chars().anyMatch(Character::isDigit)
        && (piece.line() <= head || StatedDay.labelled(line))
        && StatedDay.line(line) != null;
  }
}
