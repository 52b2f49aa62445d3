package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its text.
 *
 * @param sha256 the SHA-256 of the page it was taken from, 64 lower-case hexadecimal digits, or
 *     null where the text is the file's own
 * @param byline who wrote it, as the page or feed says, or null
 * @param language the language it is in where that is not English, by its ISO 639 code, else null
 * @param notes what the input says of it in two ways, and which was believed, a sentence each
 */
public record Provenance(
    @Nullable String sha256,
    @Nullable String byline,
    @Nullable String language,
    List<String> notes) {
  /** Nothing is known. */
  public static final Provenance NONE = new Provenance(null, null, null, List.of());

  /** Copies the list. */
  public Provenance {
    notes = List.copyOf(notes);
  }

  /** Returns the same, of a report that is in another language than English. */
  public Provenance in(String code) {
    return new Provenance(sha256, byline, code, notes);
  }
}
