package org.chancery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.nlp.NlpModels;
import org.chancery.claim.ClaimReader;
import org.chancery.claim.Reading;
import org.chancery.claim.gate.TriggerGate;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.ledger.Fold;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Report;

/** The front door: reads reports and folds what they say into a ledger. Thread-safe. */
public final class Chancery {
  private final Cleaner cleaner = new Cleaner();
  private final Annotator annotator;
  private final ClaimReader claims;

  private Chancery(Annotator annotator, ClaimReader claims) {
    this.annotator = annotator;
    this.claims = claims;
  }

  /**
   * Opens the chancery.
   *
   * @param cache the directory in which decoded models are kept, made if missing
   * @param progress is told in a few words what takes long
   */
  public static Chancery open(Path cache, Consumer<String> progress) {
    Lexicon lexicon = LexiconLoader.load();
    return new Chancery(
        new Annotator(NlpModels.load(cache, progress), new TriggerGate(lexicon)),
        new ClaimReader(lexicon));
  }

  /** Returns what the report says, a function of that report alone. */
  public Reading read(Report report) {
    return claims.read(annotator.annotate(cleaner.clean(report)));
  }

  /**
   * Returns what the readings say together, whatever their order.
   *
   * @param readings the readings
   */
  public static Ledger fold(List<Reading> readings) {
    return Fold.of(readings);
  }

  /**
   * Returns how the ledger of these readings came about.
   *
   * @param stored the readings and when each was read, in any order
   */
  public static History history(List<StoredReading> stored) {
    return History.of(stored);
  }
}
