package org.chancery.app.page;

import java.util.List;

/** All pages. */
public final class Pages {
  private Pages() {}

  /** Returns them. */
  public static List<Page> all() {
    return List.of();
  }
}
