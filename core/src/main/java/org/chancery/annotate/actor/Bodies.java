package org.chancery.annotate.actor;

import java.util.Locale;
import java.util.Optional;

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

  /**
   * Returns the usual name of the international body that the words name, empty if they name none.
   *
   * @param words as a report has them: {@code G7}, {@code European Union}
   */
  public static Optional<String> named(String words) {
    return Optional.ofNullable(Gazetteer.standard().get(Phrases.normal(words)))
        .filter(listed -> listed.kind() == NameKind.ORGANIZATION)
        .map(ListedName::name);
  }
}
