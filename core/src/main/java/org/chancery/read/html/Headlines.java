package org.chancery.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headlines of a page, without the site's name that many of them end in. */
final class Headlines {
  private static final Pattern END =
      Pattern.compile("^(.{15,}?)\\s+(?:[|»·•]|[-–—]{1,2}|::)\\s+([^|»·•]{2,50})$");

  private static final Pattern PART = Pattern.compile("\\s*(?:[|»·•:]+|\\s[-–—]{1,2}\\s)\\s*");
  private static final int SHORTEST = 15;

  private final Document page;
  private final @Nullable String outlet;

  Headlines(Document page, @Nullable String outlet) {
    this.page = page;
    this.outlet = outlet;
  }

  /** Returns the page's heading: the only one of the first rank, or the story's; null if none. */
  @Nullable String heading() {
    Element heading =
        page.selectFirst("article h1, main h1, [itemprop=headline], .entry-title, .post-title");
    if (heading == null && page.select("h1").size() == 1) {
      heading = page.selectFirst("h1");
    }
    String text = heading == null ? "" : heading.text().strip();
    return text.isEmpty() || text.length() > 300 || same(text, outlet) ? null : text;
  }

  /** Returns a title without the site's name at its end, or null if there is nothing else. */
  @Nullable String bare(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return null;
    }
    String text = title.strip();
    String heading = heading();
    Matcher matcher = END.matcher(text);
    while (matcher.matches()) {
      boolean site =
          text.contains(" | ")
              || same(matcher.group(2), outlet)
              || (heading != null && same(matcher.group(1), heading));
      if (!site || (heading != null && Block.squeeze(heading).equals(Block.squeeze(text)))) {
        break;
      }
      text = matcher.group(1);
      matcher = END.matcher(text);
    }
    return text;
  }

  /**
   * Returns the longest part of the page's title that stands on the page by itself, for pages
   * without a heading: {@code Gazette: Ministers meet}; null if none does.
   */
  @Nullable String shown() {
    String title = page.title();
    String best = null;
    for (Matcher part = PART.matcher(title); part.find(); ) {
      for (String text :
          new String[] {title.substring(part.end()), title.substring(0, part.start())}) {
        String bare = text.strip();
        if (bare.length() >= SHORTEST
            && (best == null || bare.length() > best.length())
            && stands(bare)) {
          best = bare;
        }
      }
    }
    return best;
  }

  private boolean stands(String text) {
    String wanted = Block.squeeze(text);
    for (Element element : page.body().getAllElements()) {
      String own = element.ownText();
      if (own.length() >= text.length() / 2
          && own.length() < 2 * text.length()
          && Block.squeeze(own).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of two headlines holds the other, punctuation apart. */
  static boolean same(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    String a = Block.squeeze(one);
    String b = Block.squeeze(other);
    return a.contains(b) || b.contains(a);
  }
}
