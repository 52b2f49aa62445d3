package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/** Marks bylines, and the names that stand by themselves before the story. */
final class BylinePass implements Pass {
  private static final int LONGEST = 12;
  private static final int NAMES = 6;
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb]y|BY) \\p{Lu}[\\p{L}.'’-]+"
              + "(?:,? (?:and |AND |[|–-] )?[\\p{Lu}|/][\\p{L}.'’-]*)*$");

  @Override
  public Page apply(Page page) {
    int story = page.storyStart();
    boolean told = story < page.pieces().size();
    List<Piece> pieces = new ArrayList<>(page.pieces());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.open()
          && (byline(piece.text())
              || (told
                  && i < story
                  && names(piece.text(), pieces.subList(story, pieces.size()))))) {
        pieces.set(i, piece.as(BlockType.CREDIT));
      }
    }
    return page.with(pieces);
  }

  private static boolean byline(String line) {
    return Shape.words(line) <= LONGEST && BYLINE.matcher(line).find();
  }

  /** Capitalised words of which the story knows nothing: the writers, or the outlet. */
  private static boolean names(String line, List<Piece> story) {
    return Shape.words(line) <= NAMES
        && Shape.capitalised(line)
        && !Shape.terminated(line)
        && new Story(paragraphs(story)).share(line) == 0;
  }

  private static List<String> paragraphs(List<Piece> story) {
    return story.stream().filter(Piece::open).map(Piece::text).filter(Shape::paragraph).toList();
  }
}
