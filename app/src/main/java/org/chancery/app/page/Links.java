package org.chancery.app.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** The addresses of pages. Ids may hold anything; a slash in them stays one. */
final class Links {
  private static final String PLAIN = "-_.~/";

  private Links() {}

  static String event(String id) {
    return "/event/" + encoded(id);
  }

  static String report(String id) {
    return "/report/" + encoded(id);
  }

  static String actor(String id) {
    return "/actor/" + encoded(id);
  }

  /** Returns the address of words of a report: the page shows them and sets them off. */
  static String words(String report, Span span) {
    return report(report) + "?words=" + span.start() + "-" + span.end() + "#words";
  }

  /** Returns an address that is safe to follow, or null: what is not of the web is not linked. */
  static @Nullable String outside(@Nullable String url) {
    String scheme = url == null ? "" : url.strip().toLowerCase(Locale.ROOT);
    return scheme.startsWith("https://") || scheme.startsWith("http://") ? url : null;
  }

  /** Returns the text as it may stand in a path or behind the question mark. */
  static String encoded(String text) {
    StringBuilder path = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xff);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
      path.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", unit));
    }
    return path.toString();
  }
}
