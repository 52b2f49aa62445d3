package org.chancery.app.page;

import java.util.List;

/** All pages. */
public final class Pages {
  private Pages() {}

  /** Returns them; they share what they make of a snapshot. */
  public static List<Page> all() {
    Catalogues catalogues = new Catalogues();
    return List.of(
        new OverviewPage(catalogues),
        new EventPage(catalogues),
        new ReportPage(catalogues),
        new ActorPage(catalogues),
        new RosterPage(catalogues),
        new ChangesPage(catalogues),
        new BriefPage(catalogues),
        new SearchPage(catalogues),
        new StatusPage(catalogues));
  }
}
