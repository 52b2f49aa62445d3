package org.chancery.app.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds and pages of our own writing. */
public final class Rss {
  /**
   * An entry.
   *
   * @param link where it leads
   */
  public record Item(String id, String link, String title, String text) {}

  private Rss() {}

  /** Returns a feed of these entries. */
  public static String of(Item... items) {
    return Stream.of(items)
        .map(Rss::item)
        .collect(
            Collectors.joining(
                "",
                "<rss version=\"2.0\"><channel><title>The Gazette</title>",
                "</channel></rss>"));
  }

  private static String item(Item item) {
    return "<item><guid isPermaLink=\"false\">"
        + item.id()
        + "</guid><link>"
        + item.link()
        + "</link><title>"
        + item.title()
        + "</title><description>"
        + item.text()
        + "</description><pubDate>Thu, 06 Nov 2031 08:00:00 GMT</pubDate></item>";
  }

  /** Returns a page that tells a story. */
  public static String page(String title, String story) {
    return "<html><head><title>"
        + title
        + "</title></head><body><nav><a href='/'>Home</a></nav><article><h1>"
        + title
        + "</h1><p>"
        + story
        + "</p></article></body></html>";
  }
}
