package org.chancery.annotate.actor;

import java.util.Locale;
import java.util.Set;

/** What is known of international bodies: whose organs they are, and what offices are theirs. */
public final class Bodies {
  private static final Set<String> UNIONS = Set.of("UN", "EU");

  private Bodies() {}

  /**
   * Returns the body that acts where the named one does: the United Nations where its Security
   * Council does.
   *
   * @param name the usual English name of an organisation
   * @return the name of the body it is an organ of, or {@code name} itself
   */
  public static String acting(String name) {
    ListedName listed = Gazetteer.standard().get(name);
    String parent = listed == null ? null : listed.site();
    return parent != null && UNIONS.contains(parent) ? parent : name;
  }

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
