package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.clean.CleanReport;

/**
 * A report with its sentences.
 *
 * @param clean the report with its blocks and origin
 * @param sentences the sentences of headline, body and captions, in the order of the text
 * @param introductions the persons it introduces by name and office
 */
public record AnnotatedReport(
    CleanReport clean, List<Sentence> sentences, List<Introduction> introductions) {
  /** Checks that nothing is missing and copies the lists. */
  public AnnotatedReport {
    requireNonNull(clean, "clean");
    sentences = List.copyOf(sentences);
    introductions = List.copyOf(introductions);
  }

  /** Returns the text of the report, untouched. */
  public String text() {
    return clean.report().text();
  }
}
