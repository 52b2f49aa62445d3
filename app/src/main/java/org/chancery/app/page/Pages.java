package org.chancery.app.page;

import java.util.List;
import org.chancery.app.serve.Snapshot;

/** All pages. */
public final class Pages {
  private Pages() {}

  /** Returns them; they share what they make of a snapshot. */
  public static List<Page> all() {
    return List.of(
        new OverviewPage(),
        new EventPage(),
        new ReportPage(),
        new ActorPage(),
        new RosterPage(),
        new ChangesPage(),
        new BriefPage(),
        new SearchPage(),
        new StatusPage());
  }

  /** Does for pages what takes long and can be done before anybody asks. */
  public static void prepare(List<Page> pages, Snapshot snapshot) {
    pages.forEach(page -> page.prepare(snapshot));
  }
}
