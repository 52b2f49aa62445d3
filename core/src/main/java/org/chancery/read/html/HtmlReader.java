package org.chancery.read.html;

import org.chancery.read.text.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages. Thread-safe. */
public final class HtmlReader {
  private final FurnitureWords words = FurnitureWords.load();
  private final Pruner pruner = new Pruner(words);
  private final MainText mainText = new MainText(words);

  /** Creates a reader. */
  public HtmlReader() {}

  /**
   * Returns what a page says.
   *
   * @param bytes the page as it came
   * @param charset the encoding the server named, or null
   * @param url where it was fetched from, or null
   * @throws UnreadableException if it is no page, or has no text
   */
  public WebPage read(byte[] bytes, @Nullable String charset, @Nullable String url)
      throws UnreadableException {
    return read(HtmlDecoder.decode(bytes, charset), url);
  }

  /**
   * Returns what a page says whose encoding is known.
   *
   * @param html the page
   * @param url where it was fetched from, or null
   * @throws UnreadableException if it has no text
   */
  public WebPage read(String html, @Nullable String url) throws UnreadableException {
    try {
      Document page = Jsoup.parse(html, url == null ? "" : url);
      PageFacts facts = PageFacts.of(page, url);
      pruner.prune(page, facts.title());
      String text = String.join("\n\n", mainText.of(page, facts));
      if (text.isBlank()) {
        throw new UnreadableException(
            "the page has no text that reads like a story; save the page as the browser shows it");
      }
      return new WebPage(
          facts.title(),
          text,
          facts.outlet(),
          facts.byline(),
          facts.published(),
          facts.url(),
          facts.language(),
          facts.disagreements());
    } catch (StackOverflowError e) {
      throw new UnreadableException("the page is nested too deeply; no browser shows such a page");
    }
  }
}
