package org.chancery.read;

import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.chancery.model.Sha256;
import org.chancery.read.html.HtmlReader;
import org.chancery.read.html.WebPage;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Makes reports of web pages. */
final class Pages {
  private final HtmlReader reader = new HtmlReader();

  /**
   * Returns the report that a page is. Its text is the main text alone; offsets refer to that.
   *
   * @param id the report's id
   * @param bytes the page as it came
   * @param charset the encoding its server named, or null
   * @param url where it was fetched, or null
   * @throws UnreadableException if it has no text that could be a report
   */
  Report report(String id, byte[] bytes, @Nullable String charset, @Nullable String url)
      throws UnreadableException {
    WebPage page = reader.read(bytes, charset, url);
    String title = page.title();
    return new Report(
        id,
        title == null ? page.text() : title + "\n\n" + page.text(),
        title,
        page.published(),
        page.outlet(),
        page.url(),
        new Provenance(Sha256.of(bytes), page.byline(), null, page.disagreements()));
  }
}
