package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Report;

/** Shows blocks as text, and checks what holds for the blocks of every report. */
final class Blocks {
  private static final Cleaner CLEANER = new Cleaner();

  private Blocks() {}

  /** Returns a report without title, cleaned. */
  static CleanReport clean(String text) {
    return CLEANER.clean(new Report("test", text, null, null, null, null));
  }

  /** Returns the texts of the blocks of one type. */
  static List<String> of(String text, BlockType type) {
    return clean(text).blocks(type).stream().map(block -> block.span().of(text)).toList();
  }

  /** Returns the type of the block that holds {@code words}, which stand once in the text. */
  static BlockType typeOf(String words, String text) {
    int at = text.indexOf(words);
    assertThat(at).describedAs(words).isNotNegative();
    List<BlockType> types =
        clean(text).blocks().stream()
            .filter(block -> block.span().contains(at))
            .map(Block::type)
            .toList();
    assertThat(types).describedAs("blocks at: %s", words).hasSize(1);
    return types.get(0);
  }

  /** Checks that blocks are in order, do not overlap and hold all that is not white. */
  static void check(Report report) {
    String text = report.text();
    int at = 0;
    for (Block block : CLEANER.clean(report).blocks()) {
      assertThat(block.span().start()).describedAs(report.id()).isGreaterThanOrEqualTo(at);
      assertThat(block.span().length()).describedAs(report.id()).isPositive();
      assertWhite(report.id(), text, at, block.span().start());
      at = block.span().end();
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
    assertWhite(report.id(), text, at, text.length());
  }

  private static void assertWhite(String id, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      assertThat(Character.isWhitespace(unit) || Character.isSpaceChar(unit))
          .describedAs("%s: unit %d, '%s', lies in no block", id, i, unit)
          .isTrue();
    }
  }
}
