package org.chancery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.nlp.SharedCache;
import org.chancery.claim.Reading;
import org.chancery.model.Report;

/** Reports to hold properties against; each corpus is read once a run, on all cores. */
enum Corpus {
  SAMPLES,
  SEEDS,
  DEV;

  private static final Map<Corpus, List<Reading>> READ = new EnumMap<>(Corpus.class);

  /** Returns the reports, or skips the test where they are missing. */
  List<Report> reports() {
    return switch (this) {
      case SAMPLES -> SharedFolder.samples();
      case SEEDS -> SharedFolder.reports("seeds");
      case DEV -> SharedFolder.reports("gold/dev/input.jsonl");
    };
  }

  /** Returns the readings in the order of the reports, or skips the test where they are missing. */
  List<Reading> readings() {
    List<Report> reports = reports();
    synchronized (READ) {
      return READ.computeIfAbsent(
          this, c -> reports.parallelStream().map(chancery()::read).toList());
    }
  }

  /** Returns some of the reports, evenly spread over all. */
  List<Report> some(int wanted) {
    List<Report> all = reports();
    List<Report> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / wanted)) {
      some.add(all.get(i));
    }
    return some;
  }

  static Chancery chancery() {
    return Holder.CHANCERY;
  }

  private static final class Holder {
    static final Chancery CHANCERY = Chancery.open(SharedCache.directory(), message -> {});
  }
}
