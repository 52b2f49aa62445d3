package org.chancery;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Reads reports and folds what they say into a ledger. Thread-safe. */
public final class Chancery {
  private Chancery() {}

  /**
   * Opens the chancery.
   *
   * @param cache the directory in which decoded models are kept, made if missing
   * @param progress is told in a few words what takes long
   */
  public static Chancery open(Path cache, Consumer<String> progress) {
    return new Chancery();
  }

  /** Returns what the report says, a function of that report alone. */
  public Reading read(Report report) {
    Block body = new Block(BlockType.BODY, new Span(0, report.text().length()));
    CleanReport clean =
        new CleanReport(report, List.of(body), new Origin(report.outlet(), null, null));
    return new Reading(clean, List.of(), List.of());
  }

  /** Returns what the readings say together, whatever their order. */
  public static Ledger fold(List<Reading> readings) {
    return new Ledger(
        List.of(),
        List.of(),
        readings.stream()
            .map(Reading::clean)
            .sorted(Comparator.comparing((CleanReport clean) -> clean.report().id()))
            .toList());
  }
}
