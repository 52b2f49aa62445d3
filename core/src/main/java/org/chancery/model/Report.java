package org.chancery.model;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published text, as it came. The text is never altered; everything else points into it.
 *
 * @param id the file's name, or the {@code id} of a JSON line
 * @param text the text; where the input has a title of its own, that title, two line feeds and the
 *     text
 * @param title the title the input gives apart from the text, or null
 * @param published the day of publication the input gives, or null
 * @param outlet the outlet the input gives, or null
 * @param url where it was published, or null
 * @param provenance what else is known of it
 */
public record Report(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    Provenance provenance) {
  /** Checks that id and text are there. */
  public Report {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    // Readings stored before there was such a thing have none.
    provenance = requireNonNullElse(provenance, Provenance.NONE);
  }

  /** Makes a report of which nothing else is known. */
  public Report(
      String id,
      String text,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable String url) {
    this(id, text, title, published, outlet, url, Provenance.NONE);
  }

  /** Returns the same report, of which that is known. */
  public Report with(Provenance known) {
    return new Report(id, text, title, published, outlet, url, known);
  }
}
