package org.chancery.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The named values in a page's head, and a few looks into its body. */
final class Meta {
  private final Document page;
  private final Map<String, String> contents = new HashMap<>();

  Meta(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").replaceAll("\\s+", " ").strip();
      for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        if (meta.hasAttr(key) && !content.isEmpty()) {
          contents.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT).strip(), content);
        }
      }
    }
  }

  /** Returns the content under the first of these names that has one, or null. */
  @Nullable String content(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns the page's title, or null. */
  @Nullable String title() {
    String title = page.title().strip();
    return title.isEmpty() ? null : title;
  }

  /** Returns the address a link of this relation gives, or null. */
  @Nullable String link(String relation) {
    Element link = page.selectFirst("link[rel=" + relation + "][href^=http]");
    return link == null ? null : link.attr("href");
  }

  /** Returns the text of the first element a selector finds if it is short, or null. */
  @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() || text.length() > 120 ? null : text;
  }

  /** Returns the machine's value, else the text, of the first element a selector finds, or null. */
  @Nullable String value(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return null;
    }
    for (String key : new String[] {"datetime", "content", "title"}) {
      if (!element.attr(key).isBlank()) {
        return element.attr(key);
      }
    }
    return element.text().isBlank() ? null : element.text();
  }
}
