package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Tells bulleted lines that sum up or tell the story from those that lead elsewhere. */
final class BulletPass implements Pass {
  private static final int CATEGORY_WORDS = 2;
  private static final double KIN = 0.4;
  private static final Pattern TRAIL = Pattern.compile("\\s[>/|»›→·]\\s");

  private final CueBook book;

  BulletPass(CueBook book) {
    this.book = book;
  }

  @Override
  public Page apply(Page page) {
    List<String> told = told(page);
    int start = page.storyStart();
    boolean bullets = page.pieces().stream().anyMatch(piece -> Shape.bulleted(piece.text()));
    // Where bullets are all there is, they are the story.
    boolean only = page.pieces().stream().noneMatch(BulletPass::told);
    if (only || (!bullets && start == 0)) {
      return page;
    }
    Story story = new Story(bullets ? told : List.of());
    List<Piece> result = new ArrayList<>();
    boolean listed = false;
    for (int i = 0; i < page.pieces().size(); i++) {
      Piece piece = page.pieces().get(i);
      if (!Shape.bulleted(piece.text())) {
        listed = piece.text().endsWith(":") || summary(piece);
      }
      boolean furniture =
          piece.open()
              && (i < start && trail(piece.text())
                  || Shape.bulleted(piece.text()) && !listed && elsewhere(piece.text(), story));
      result.add(furniture ? piece.as(BlockType.FURNITURE) : piece);
    }
    return page.with(result);
  }

  private boolean summary(Piece piece) {
    Cue cue = piece.type() == BlockType.FURNITURE ? book.of(piece.text()) : null;
    return cue != null && cue.reach() == Cue.Reach.SUMMARY;
  }

  private static List<String> told(Page page) {
    return page.pieces().stream()
        .filter(piece -> piece.type() == BlockType.HEADLINE || told(piece))
        .map(Piece::text)
        .toList();
  }

  private static boolean told(Piece piece) {
    return piece.open() && !Shape.bulleted(piece.text());
  }

  /** A category, or a headline that shares too little with the story to be about it. */
  private static boolean elsewhere(String line, Story story) {
    String bare = Shape.bare(line);
    if (Shape.terminated(bare)) {
      return false;
    }
    return Shape.words(bare) <= CATEGORY_WORDS || story.share(bare) < KIN;
  }

  /** Home > World > Asia. */
  private static boolean trail(String line) {
    return TRAIL.matcher(line).find() && Shape.words(line) <= 12 && !Shape.terminated(line);
  }
}
