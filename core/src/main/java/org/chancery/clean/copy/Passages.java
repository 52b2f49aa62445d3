package org.chancery.clean.copy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.clean.CleanReport;
import org.chancery.model.Block;
import org.chancery.model.BlockType;

/**
 * The passages of a report: its paragraphs. Outlets break the same copy into other paragraphs, or
 * into none; long ones are cut at ends of sentences.
 */
final class Passages {
  private static final int LONG = 60;
  private static final int ENOUGH = 30;

  private Passages() {}

  /** Returns the passages of the blocks of a type, in the order of the text. */
  static List<String> of(CleanReport clean, BlockType type) {
    List<String> passages = new ArrayList<>();
    for (Block block : clean.blocks(type)) {
      String paragraph = block.span().of(clean.report().text());
      if (Shingles.count(paragraph) <= LONG) {
        passages.add(paragraph);
      } else {
        cut(paragraph, passages);
      }
    }
    return passages;
  }

  private static void cut(String paragraph, List<String> passages) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(paragraph);
    int start = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (Shingles.count(paragraph.substring(start, end)) >= ENOUGH) {
        passages.add(paragraph.substring(start, end));
        start = end;
      }
    }
    if (start < paragraph.length()) {
      passages.add(paragraph.substring(start));
    }
  }
}
