package org.chancery.clean;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Origin;
import org.chancery.model.Publication;
import org.chancery.model.Report;

/**
 * A report with its blocks and its origin.
 *
 * @param report the report, untouched
 * @param blocks its blocks in the order of the text; they do not overlap, and every unit that is
 *     not white space lies in one
 * @param origin where it comes from
 */
public record CleanReport(Report report, List<Block> blocks, Origin origin) {
  /** Checks that nothing is missing and copies the list. */
  public CleanReport {
    requireNonNull(report, "report");
    requireNonNull(origin, "origin");
    blocks = List.copyOf(blocks);
  }

  /** Returns the same report, known to have been published then. */
  public CleanReport published(Publication when) {
    return new CleanReport(report, blocks, origin.published(when));
  }

  /**
   * Returns what is known of the report beside its words: the same without text and blocks. Who
   * asks only where reports come from needs no more, and it is a tenth of the whole.
   */
  public CleanReport head() {
    Report head =
        new Report(
            report.id(),
            "",
            report.title(),
            report.published(),
            report.outlet(),
            report.url(),
            report.provenance());
    return new CleanReport(head, List.of(), origin);
  }

  /** Returns the blocks of one type, in the order of the text. */
  public List<Block> blocks(BlockType type) {
    return blocks.stream().filter(block -> block.type() == type).toList();
  }
}
