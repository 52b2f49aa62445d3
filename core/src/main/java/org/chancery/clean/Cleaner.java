package org.chancery.clean;

import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.Report;

/**
 * Finds the blocks and the origin of reports. Works by the shape of lines, the cue phrases of the
 * trade, their place on the page, and what a line has in common with the story; it never alters a
 * text.
 */
public final class Cleaner {
  private final List<Pass> passes;
  private final OriginFinder origins = new OriginFinder();

  /** Creates a cleaner; it may be shared by threads. */
  public Cleaner() {
    CueBook book = CueBook.load();
    passes =
        List.of(
            new TitlePass(),
            new CuePass(book),
            new DatelinePass(),
            new BylinePass(),
            new HeadlinePass(),
            new BulletPass(book),
            new AgencyTailPass(Agencies.load()),
            new CaptionPass(),
            new ShoutPass(),
            new BlurbPass(),
            new AppealPass());
  }

  /** Returns {@code report} with its blocks and its origin. */
  public CleanReport clean(Report report) {
    Page page = Page.of(report);
    for (Pass pass : passes) {
      page = pass.apply(page);
    }
    List<Block> blocks = BlockMaker.blocks(page);
    return new CleanReport(report, blocks, origins.of(report, blocks));
  }
}
