package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the ledger says can be pointed at. */
class EvidenceTest {

  @ParameterizedTest
  @EnumSource
  void theEvidenceOfEveryClaimStandsInItsReport(Corpus corpus) {
    Map<String, CleanReport> reports = new HashMap<>();
    for (Reading reading : corpus.readings()) {
      reports.put(reading.clean().report().id(), reading.clean());
    }
    Ledger ledger = Chancery.fold(corpus.readings());
    assertThat(ledger.claims()).hasSizeGreaterThan(10);
    for (Claim claim : ledger.claims()) {
      CleanReport report = reports.get(claim.report());
      assertThat(report).as("the report of %s", claim).isNotNull();
      String text = report.report().text();
      int start = claim.evidence().span().start();
      int end = claim.evidence().span().end();
      assertThat(text.substring(start, end)).isEqualTo(claim.evidence().text()).isNotBlank();
      if (claim.when() != null) {
        assertThat(text).as("the words of its days").contains(claim.when().text());
      }
      for (Block block : report.blocks()) {
        boolean apart = block.span().end() <= start || end <= block.span().start();
        assertThat(apart || block.type() != BlockType.FURNITURE)
            .as("%s rests on no furniture: %s", claim.report(), claim.evidence().text())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyClaimBelongsToOneEventAndEveryEventHasClaims(Corpus corpus) {
    Ledger ledger = Chancery.fold(corpus.readings());
    assertThat(ledger.events()).allMatch(event -> !event.claims().isEmpty());
    assertThat(ledger.events().stream().mapToInt(event -> event.claims().size()).sum())
        .isEqualTo(ledger.claims().size());
    assertThat(ledger.events()).extracting("id").doesNotHaveDuplicates();
    for (Claim claim : ledger.claims()) {
      assertThat(ledger.event(claim.event()).orElseThrow().claims()).contains(claim);
    }
  }
}
