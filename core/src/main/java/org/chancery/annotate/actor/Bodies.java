package org.chancery.annotate.actor;

import java.util.Locale;

/** What is known of international bodies: what offices are theirs. */
public final class Bodies {
  private Bodies() {}

  /**
   * Returns whether a title is that of an office of an international body, such as {@code nato
   * secretary general}.
   *
   * @param title a canonical title in lower case
   */
  public static boolean owns(String title) {
    for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
      if (Gazetteer.standard().isBody(title.substring(0, space).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
