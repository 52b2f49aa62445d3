package org.chancery.clean;

import java.util.List;
import org.chancery.model.BlockType;

/** Marks links set in capitals between the paragraphs of a story that is not. */
final class ShoutPass implements Pass {
  private static final int LEAST_WORDS = 7;

  @Override
  public Page apply(Page page) {
    int story = page.storyStart();
    if (story == page.pieces().size() || Shape.shouted(page.pieces().get(story).text())) {
      return page;
    }
    int from = page.pieces().get(story).span().start();
    return page.each(
        piece ->
            List.of(
                piece.span().start() > from
                        && Shape.shouted(piece.text())
                        && Shape.words(piece.text()) >= LEAST_WORDS
                        && !Shape.terminated(piece.text())
                    ? piece.as(BlockType.FURNITURE)
                    : piece));
  }
}
