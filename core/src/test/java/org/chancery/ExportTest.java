package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.claim.Reading;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.StoredReading;
import org.chancery.present.Filter;
import org.chancery.present.export.CalendarExport;
import org.chancery.present.export.CodedTable;
import org.chancery.present.export.Document;
import org.chancery.present.export.EventTable;
import org.chancery.present.export.FeedExport;
import org.chancery.present.export.LinkedData;
import org.chancery.present.export.MarkdownBrief;
import org.junit.jupiter.api.Test;

/** What leaves the house is a function of the set of reports. */
class ExportTest {
  private static final LocalDate SINCE = LocalDate.of(2023, 3, 1);

  @Test
  void anyOrderOfReportsGivesTheSameDocuments() throws IOException {
    List<Reading> readings = new ArrayList<>(Corpus.SAMPLES.readings());
    Map<String, String> straight = documents(readings);
    assertThat(straight.values()).allMatch(text -> text.length() > 2000);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      assertThat(documents(readings)).as("shuffled with seed %s", seed).isEqualTo(straight);
    }
  }

  private static Map<String, String> documents(List<Reading> readings) throws IOException {
    History history =
        Chancery.history(
            readings.stream().map(reading -> new StoredReading(reading, Instant.EPOCH)).toList());
    Ledger ledger = history.present();
    Map<String, Document> documents = new TreeMap<>();
    documents.put("ics", new CalendarExport(ledger, Filter.ALL, true));
    documents.put("atom", new FeedExport(history.since(SINCE), ledger, Filter.ALL, SINCE));
    documents.put("csv", new EventTable(ledger, Filter.ALL));
    documents.put("markdown", new MarkdownBrief(ledger, Filter.ALL));
    documents.put("jsonld", new LinkedData(ledger, Filter.ALL));
    documents.put("plover", new CodedTable(ledger, Filter.ALL));
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Document> document : documents.entrySet()) {
      StringWriter out = new StringWriter();
      document.getValue().writeTo(out);
      texts.put(document.getKey(), out.toString());
    }
    return texts;
  }
}
