package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.junit.jupiter.api.Test;

class FeedExportTest {
  private static final LocalDate SINCE = LocalDate.of(2024, 6, 1);

  private static SyndFeed read(List<Change> changes, Ledger ledger) throws Exception {
    String text = Ledgers.written(new FeedExport(changes, ledger, Filter.ALL, SINCE));
    assertThat(text).doesNotContain("\r", "<script", "<img");
    return new SyndFeedInput().build(new StringReader(text));
  }

  private static Change change(Change.What what, Event event, String from, String to) {
    return new Change(what, event, from, to, event.claims());
  }

  @Test
  void romeReadsBackEveryEntry() throws Exception {
    Ledger ledger = Ledgers.visit(Stage.SCHEDULED, null);
    Event event = ledger.events().get(0);
    List<Change> changes =
        List.of(
            change(Change.What.STAGE, event, "planned", "scheduled"),
            change(Change.What.DISPUTE, event, "", "whether it is to be"),
            change(Change.What.DISPUTE, event, "", "whether it is to be"));
    SyndFeed feed = read(changes, ledger);
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("tag:chancery.invalid,2024:changes");
    assertThat(feed.getPublishedDate()).isEqualTo("2024-06-15T00:00:00Z");
    assertThat(feed.getEntries()).hasSize(3);
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("stage: Visit: Anna Example (NO) to Santiago, Chile");
    assertThat(entry.getUpdatedDate()).isEqualTo("2024-06-15T00:00:00Z");
    assertThat(entry.getContents().get(0).getValue())
        .startsWith("planned → scheduled\n")
        .contains("“Anna Example will come to Santiago.” (Paper ← Anna Example; a.txt");
  }

  @Test
  void anEntryKeepsItsIdWhenTheEventGoesOn() throws Exception {
    Ledger planned = Ledgers.visit(Stage.PLANNED, null);
    Ledger scheduled = Ledgers.visit(Stage.SCHEDULED, null);
    String before =
        read(List.of(change(Change.What.NEW, planned.events().get(0), "", "planned")), planned)
            .getEntries()
            .get(0)
            .getUri();
    String after =
        read(
                List.of(change(Change.What.NEW, scheduled.events().get(0), "", "scheduled")),
                scheduled)
            .getEntries()
            .get(0)
            .getUri();
    assertThat(after).isEqualTo(before).isEqualTo("tag:chancery.invalid,2024:change/1a2b/new");
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Ledger ledger = Ledgers.hostile();
    Event event = ledger.events().get(0);
    SyndFeed feed = read(List.of(change(Change.What.DISPUTE, event, "", Ledgers.HOSTILE)), ledger);
    assertThat(feed.getEntries()).hasSize(1);
    assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
        .contains("</title><script>alert(1)</script>")
        .doesNotContain("\u202e");
  }

  @Test
  void nothingNewIsAFeedToo() throws Exception {
    SyndFeed feed = read(new ArrayList<>(), Ledgers.visit(Stage.PLANNED, null));
    assertThat(feed.getEntries()).isEmpty();
    assertThat(feed.getPublishedDate()).isEqualTo("2024-06-01T00:00:00Z");
  }
}
