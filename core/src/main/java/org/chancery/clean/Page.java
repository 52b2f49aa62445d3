package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.model.BlockType;
import org.chancery.model.Report;

/**
 * A report cut into pieces, some typed and some not yet.
 *
 * @param report the report
 * @param pieces its pieces in the order of the text; together they hold all that is not white
 */
record Page(Report report, List<Piece> pieces) {
  Page {
    pieces = List.copyOf(pieces);
  }

  /** Returns a report as untyped lines. */
  static Page of(Report report) {
    return new Page(report, Wrapping.undo(Lines.of(report.text()), report.text()));
  }

  /** Returns the page with other pieces. */
  Page with(List<Piece> others) {
    return new Page(report, others);
  }

  /** Returns the page with each untyped piece replaced by what {@code rule} makes of it. */
  Page each(Function<Piece, List<Piece>> rule) {
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.open()) {
        result.addAll(rule.apply(piece));
      } else {
        result.add(piece);
      }
    }
    return with(result);
  }

  /** Returns the page with the piece at {@code index} typed. */
  Page typed(int index, BlockType type) {
    List<Piece> result = new ArrayList<>(pieces);
    result.set(index, pieces.get(index).as(type));
    return with(result);
  }

  /** Returns the index of the first untyped piece that reads like a paragraph, or the size. */
  int storyStart() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).open() && Shape.paragraph(pieces.get(i).text())) {
        return i;
      }
    }
    return pieces.size();
  }
}
