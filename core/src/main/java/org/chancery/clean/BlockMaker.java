package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/** Turns typed pieces into blocks. */
final class BlockMaker {
  private BlockMaker() {}

  /** Returns the blocks of a page; what nobody has typed is body, or furniture if no words. */
  static List<Block> blocks(Page page) {
    List<Block> blocks = new ArrayList<>();
    Piece last = null;
    for (Piece open : page.pieces()) {
      Piece piece = open.as(Shape.ornament(open.text()) ? BlockType.FURNITURE : BlockType.BODY);
      BlockType type = Objects.requireNonNull(piece.type());
      Span span = type == BlockType.FURNITURE ? indented(piece, page) : piece.span();
      if (last != null && joined(last, piece)) {
        Block before = blocks.remove(blocks.size() - 1);
        span = before.span().cover(span);
      }
      blocks.add(new Block(type, span));
      last = piece;
    }
    return blocks;
  }

  /** The white space before furniture on its line goes with it: nothing else will want it. */
  private static Span indented(Piece piece, Page page) {
    String text = page.report().text();
    int start = piece.span().start();
    while (start > 0 && Lines.white(text.charAt(start - 1)) && !newline(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, piece.span().end());
  }

  private static boolean newline(char unit) {
    return unit == '\n' || unit == '\r';
  }

  /** Furniture goes together; every other piece is a block of its own. */
  private static boolean joined(Piece last, Piece piece) {
    return last.type() == BlockType.FURNITURE && piece.type() == BlockType.FURNITURE;
  }
}
