package org.chancery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.model.Report;

/** Reports of one test, each {@code day|text}, called r0, r1, … */
final class Told {
  private Told() {}

  static List<Event> events(String... dated) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < dated.length; i++) {
      String[] parts = dated[i].split("\\|", 2);
      LocalDate day = LocalDate.parse(parts[0]);
      readings.add(Corpus.chancery().read(new Report("r" + i, parts[1], null, day, null, null)));
    }
    return Chancery.fold(readings).events();
  }

  /** What is disputed, each dispute once. */
  static List<String> disputes(String... dated) {
    return events(dated).stream()
        .flatMap(event -> event.disputes().stream())
        .map(Dispute::about)
        .distinct()
        .toList();
  }
}
