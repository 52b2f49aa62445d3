package org.chancery.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where a browser or its helper noted that it saved the page from. */
final class SavedFrom {
  private static final Pattern NOTE =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|url:\\s*)(https?://\\S+)");

  private SavedFrom() {}

  /** Returns the address, or null. */
  static @Nullable String address(Document page) {
    String found = note(page);
    Element html = page.selectFirst("html");
    return found == null && html != null ? note(html) : found;
  }

  private static @Nullable String note(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof Comment comment) {
        Matcher matcher = NOTE.matcher(comment.getData());
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }
}
