package org.chancery.present.export;

import java.nio.charset.StandardCharsets;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Sha256;

/**
 * What foreign programs know our things by, so that what they are given again is the same to them.
 * The house has no name on the Internet: {@code chancery.invalid} is nobody's (RFC 2606).
 */
final class Identifiers {
  private static final String TAG = "tag:chancery.invalid,2024:";
  private static final int DIGITS = 10;

  private Identifiers() {}

  /** Returns what an event's id ends in: names may come to be spelt otherwise, this does not. */
  static String digest(Event event) {
    return Ledger.digest(event.id());
  }

  /** Returns a tag URI (RFC 4151) for a thing of this house. */
  static String tag(String thing) {
    return TAG + thing;
  }

  /** Returns a few letters that stand for a text. */
  static String shortHash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
