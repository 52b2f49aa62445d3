package org.chancery.clean;

import java.util.List;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Finds the headline where the input gives no title, and its repetitions. */
final class HeadlinePass implements Pass {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  @Override
  public Page apply(Page page) {
    Page marked = page;
    String headline = given(page);
    if (headline == null) {
      int index = find(page);
      if (index < 0) {
        return page;
      }
      marked = page.typed(index, BlockType.HEADLINE);
      headline = Shape.normal(page.pieces().get(index).text());
    }
    String words = headline;
    return marked.each(
        piece ->
            List.of(
                Shape.normal(piece.text()).equals(words) ? piece.as(BlockType.FURNITURE) : piece));
  }

  private static @Nullable String given(Page page) {
    return page.pieces().stream()
        .filter(piece -> piece.type() == BlockType.HEADLINE)
        .map(piece -> Shape.normal(piece.text()))
        .findFirst()
        .orElse(null);
  }

  /** A headline is the first line of some words before the story that is no sentence of it. */
  private static int find(Page page) {
    int story = page.storyStart();
    for (int i = 0; i < story && story < page.pieces().size(); i++) {
      Piece piece = page.pieces().get(i);
      int words = Shape.words(piece.text());
      if (piece.open()
          && words >= LEAST_WORDS
          && words <= MOST_WORDS
          && !Shape.bulleted(piece.text())) {
        return i;
      }
    }
    return -1;
  }
}
