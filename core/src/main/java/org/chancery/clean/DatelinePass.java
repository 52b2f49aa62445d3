package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.BlockType;

/** Splits the dateline off the first paragraph, and marks lines that hold the page's date. */
final class DatelinePass implements Pass {
  private final DatelineGrammar grammar = DatelineGrammar.standard();

  @Override
  public Page apply(Page page) {
    List<Piece> result = new ArrayList<>();
    boolean found = false;
    for (Piece piece : page.pieces()) {
      Optional<Dateline> dateline =
          found || !piece.open()
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
      } else if (piece.open() && StatedDay.line(Shape.bare(piece.text())) != null) {
        result.add(piece.as(BlockType.DATELINE));
      } else {
        result.add(piece);
      }
    }
    return page.with(result);
  }
}
