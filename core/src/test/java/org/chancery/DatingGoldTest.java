package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Reports whose day is known, read as if it were not: what is inferred holds the true day. */
class DatingGoldTest {
  @Test
  void whatIsInferredHoldsTheTrueDay() {
    List<Report> reports = Corpus.DEV.reports();
    List<Report> bare = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += 2) {
      bare.add(undated(reports.get(i)));
    }
    List<Reading> readings =
        new ArrayList<>(bare.parallelStream().map(Corpus.chancery()::read).toList());
    for (int i = 1; i < reports.size(); i += 2) {
      readings.add(Corpus.DEV.readings().get(i));
    }
    List<String> wrong = new ArrayList<>();
    int inferred = 0;
    for (CleanReport report : Chancery.fold(readings).reports()) {
      Publication publication = report.origin().publication();
      if (report.report().published() == null && publication != null) {
        inferred++;
        if (!publication.span().contains(day(reports, report.report().id()))) {
          wrong.add(report.report().id() + " " + publication.span() + " " + publication.why());
        }
      }
    }
    assertThat(inferred).isGreaterThan(15);
    assertThat(wrong.size() * 10).as("wrong: %s", wrong).isLessThanOrEqualTo(inferred);
  }

  private static LocalDate day(List<Report> reports, String id) {
    return Objects.requireNonNull(
        reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow().published());
  }

  private static Report undated(Report report) {
    return new Report(
        report.id(), report.text(), report.title(), null, report.outlet(), report.url());
  }
}
