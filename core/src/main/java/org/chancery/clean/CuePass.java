package org.chancery.clean;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Marks what gives itself away by its words, and what its words open. */
final class CuePass implements Pass {
  private final CueBook book;
  private final Sections sections = new Sections();

  CuePass(CueBook book) {
    this.book = book;
  }

  @Override
  public Page apply(Page page) {
    int story = page.storyStart();
    List<Piece> pieces = page.pieces();
    List<Piece> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.open() || StatedDay.line(Shape.bare(piece.text())) != null) {
        result.add(piece);
        continue;
      }
      List<Integer> starts = Shape.sentenceStarts(piece.text());
      Cue cue = book.of(piece.text());
      if (cue != null && applies(cue, piece.text(), starts.size() > 1, i > story)) {
        result.add(piece.as(cue.makes()));
        int end = i > story ? sections.end(cue.reach(), pieces, i + 1, story) : i + 1;
        for (; i + 1 < end; i++) {
          result.add(pieces.get(i + 1).as(BlockType.FURNITURE));
        }
      } else {
        result.addAll(starts.size() == 1 ? List.of(piece) : sentences(piece, starts));
      }
    }
    return page.with(result);
  }

  private static boolean applies(Cue cue, String line, boolean several, boolean begun) {
    return switch (cue.reach()) {
      // A bracketed line is one remark, however many sentences it has.
      case SENTENCE -> !several || (line.startsWith("(") && line.endsWith(")"));
      case ASIDE -> begun;
      // What somebody is quoted to ask of people is no appeal of the page's.
      case ADDRESS -> line.indexOf('"') < 0 && line.indexOf('“') < 0;
      case LINE, LIST, SUMMARY -> true;
    };
  }

  private List<Piece> sentences(Piece piece, List<Integer> starts) {
    String text = piece.text();
    List<Piece> parts = new ArrayList<>();
    int from = 0;
    @Nullable BlockType type = null;
    for (int s = 0; s < starts.size(); s++) {
      int start = starts.get(s);
      int end = s + 1 < starts.size() ? starts.get(s + 1) : text.length();
      Cue cue = book.of(text.substring(start, end));
      boolean last = s > 0 && s + 1 == starts.size();
      BlockType found = cue != null && inside(cue, last) ? cue.makes() : null;
      if (found != type) {
        add(parts, piece.part(from, start, type));
        from = start;
        type = found;
      }
    }
    add(parts, piece.part(from, text.length(), type));
    return parts;
  }

  private static boolean inside(Cue cue, boolean last) {
    return cue.reach() == Cue.Reach.SENTENCE || (last && cue.reach() == Cue.Reach.ASIDE);
  }

  private static void add(List<Piece> parts, Piece part) {
    if (!part.text().isEmpty()) {
      parts.add(part);
    }
  }
}
