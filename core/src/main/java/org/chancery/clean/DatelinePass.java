package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.BlockType;

/** Splits the dateline off the first paragraph, and marks lines that hold the page's date. */
final class DatelinePass implements Pass {
  /** A dateline opens the story; what looks like one far below is something else. */
  private static final int FAR = 15;

  private final DatelineGrammar grammar = DatelineGrammar.standard();

  @Override
  public Page apply(Page page) {
    List<Piece> result = new ArrayList<>();
    int story = page.storyStart();
    boolean found = false;
    for (int i = 0; i < page.pieces().size(); i++) {
      Piece piece = page.pieces().get(i);
      Optional<Dateline> dateline =
          piece.open() && (found || i <= story + FAR)
              ? grammar.at(piece.text(), piece.span().start())
              : Optional.empty();
      if (dateline.isPresent()) {
        int cut = dateline.get().span().length();
        result.add(piece.part(0, cut, BlockType.DATELINE));
        Piece rest = piece.part(cut, piece.text().length(), null);
        if (!rest.text().isEmpty()) {
          result.add(rest);
        }
        // A page of news in brief has one for each piece of news.
        found = true;
      } else if (piece.open() && dated(piece, i <= story + 1)) {
        result.add(piece.as(BlockType.DATELINE));
      } else {
        result.add(piece);
      }
    }
    return page.with(result);
  }

  /** Far from the head, a date that does not say it is the page's may be another story's. */
  private static boolean dated(Piece piece, boolean head) {
    String line = Shape.bare(piece.text());
    if (line.isEmpty()) {
      return false;
    }
    // After a dash stands who said a quotation, and when.
    return "-–—".indexOf(line.charAt(0)) < 0
        && (head || StatedDay.labelled(line))
        && StatedDay.line(line) != null;
  }
}
