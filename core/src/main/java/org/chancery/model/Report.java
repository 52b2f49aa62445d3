package org.chancery.model;

import static java.util.Objects.requireNonNull;

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
 */
public record Report(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url) {
  /** Checks that id and text are there. */
  public Report {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
  }
}
