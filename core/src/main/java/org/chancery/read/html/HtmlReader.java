package org.chancery.read.html;

import java.util.List;
import org.chancery.read.text.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages. Thread-safe. */
public final class HtmlReader {
  /** Loaded when the first page comes: most folders have none. */
  private static final class Parts {
    static final FurnitureWords WORDS = FurnitureWords.load();
    static final Pruner PRUNER = new Pruner(WORDS);
    static final MainText MAIN_TEXT = new MainText(WORDS);
  }

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
      Parts.PRUNER.prune(page, facts.title());
      String text = String.join("\n\n", Parts.MAIN_TEXT.of(page, facts));
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

  /**
   * Returns the text of a piece of HTML that is a story and nothing else, such as a feed's entry;
   * empty if there is none.
   *
   * @param html the piece; without tags, it is text
   * @param title what it is called, or null
   * @throws UnreadableException if it is nested too deeply
   */
  public String fragment(String html, @Nullable String title) throws UnreadableException {
    if (html.indexOf('<') < 0) {
      return Parser.unescapeEntities(html, false).strip();
    }
    try {
      Document page = Jsoup.parse(html);
      PageFacts facts = new PageFacts(title, null, null, null, null, null, null, List.of());
      Parts.PRUNER.prune(page, title);
      return String.join("\n\n", Parts.MAIN_TEXT.whole(page, facts));
    } catch (StackOverflowError e) {
      throw new UnreadableException("the text is nested too deeply; no reader shows such a one");
    }
  }

  /** Returns the words of a line of HTML, without tags and with its entities read. */
  public String plain(String html) {
    String text =
        html.indexOf('<') < 0 ? Parser.unescapeEntities(html, false) : Jsoup.parse(html).text();
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * Returns bytes as text.
   *
   * @param bytes the bytes
   * @param charset the encoding they are said to be in, or null
   * @throws UnreadableException if they are no text
   */
  public String decode(byte[] bytes, @Nullable String charset) throws UnreadableException {
    return HtmlDecoder.decode(bytes, charset);
  }
}
