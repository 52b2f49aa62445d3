package org.chancery.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.chancery.claim.Reading;
import org.chancery.model.Report;
import org.chancery.model.Sha256;

/**
 * What tells one version of a report from another.
 *
 * @param id the report's id
 * @param sha256 the SHA-256 of its text in UTF-8, 64 lower-case hexadecimal digits
 */
public record Fingerprint(String id, String sha256) implements Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::id).thenComparing(Fingerprint::sha256);

  /** Returns the fingerprint of a report of this id and text. */
  public static Fingerprint of(String id, String text) {
    return new Fingerprint(id, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the fingerprint of the report that was read. */
  public static Fingerprint of(Reading reading) {
    Report report = reading.clean().report();
    return of(report.id(), report.text());
  }

  /** Orders by id, then by hash. */
  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
