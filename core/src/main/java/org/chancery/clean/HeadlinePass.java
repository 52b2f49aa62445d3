package org.chancery.clean;

import java.util.List;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Finds the headline where the input gives no title, and its repetitions. */
final class HeadlinePass implements Pass {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final double KIN = 0.3;

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

  /**
   * A headline is the first line of some words before the story that is no sentence of it and
   * speaks of the same; where none does, the first.
   */
  private static int find(Page page) {
    List<Piece> pieces = page.pieces();
    int start = page.storyStart();
    Story story =
        new Story(pieces.subList(start, pieces.size()).stream().map(Piece::text).toList());
    int first = -1;
    for (int i = 0; i < start && start < pieces.size(); i++) {
      if (candidate(pieces.get(i))) {
        if (story.share(pieces.get(i).text()) >= KIN) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  private static boolean candidate(Piece piece) {
    int words = Shape.words(piece.text());
    return piece.open()
        && words >= LEAST_WORDS
        && words <= MOST_WORDS
        && !Shape.bulleted(piece.text());
  }
}
