package org.chancery.read.html;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says, and what it states of itself.
 *
 * @param title the headline, or null
 * @param text the main text, paragraphs parted by an empty line
 * @param outlet who published it, or null
 * @param byline who wrote it, or null
 * @param published the day of publication, or null
 * @param url its address, or null
 * @param language the language it says it is in, a tag of BCP 47, or null
 * @param disagreements what its places say differently, a sentence each
 */
public record WebPage(
    @Nullable String title,
    String text,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    List<String> disagreements) {
  /** Checks that there is a text and copies the list. */
  public WebPage {
    requireNonNull(text, "text");
    disagreements = List.copyOf(disagreements);
  }
}
