package org.chancery.clean;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Block;
import org.chancery.model.Origin;
import org.chancery.model.Report;

/** Finds outlet, agency and day of publication. */
final class OriginFinder {
  private final OutletFinder outlets = new OutletFinder();
  private final PublicationFinder publications = new PublicationFinder();
  private final CreditLines credits = new CreditLines(Agencies.load());

  /** Returns the origin of {@code report}, whose blocks are known. */
  Origin of(Report report, List<Block> blocks) {
    CleanReport bare = new CleanReport(report, blocks, new Origin(null, null, null));
    Optional<Dateline> dateline = Dateline.of(bare);
    String outlet = outlets.of(bare, dateline);
    CleanReport known = new CleanReport(report, blocks, new Origin(outlet, null, null));
    return new Origin(outlet, credits.agency(known, dateline), publications.of(known, dateline));
  }
}
