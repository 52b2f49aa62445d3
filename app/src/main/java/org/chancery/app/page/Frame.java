package org.chancery.app.page;

import java.util.List;
import org.chancery.app.serve.Snapshot;
import org.chancery.model.DateSpan;
import org.chancery.present.Counts;
import org.chancery.present.Days;

/**
 * What stands around every page.
 *
 * @param title what the page is about
 * @param places the main pages
 * @param ledger what the ledger is called, and how much is in it
 * @param scripts the names of its scripts
 */
record Frame(String title, List<Place> places, String ledger, List<String> scripts) {
  private static final List<Place> PLACES =
      List.of(
          new Place("/", "Overview", false),
          new Place("/changes", "Changes", false),
          new Place("/roster", "Roster", false),
          new Place("/brief", "Brief", false),
          new Place("/status", "Read status", false));

  /**
   * A main page.
   *
   * @param href its address
   * @param name what it is called
   * @param here whether it is the one shown
   */
  record Place(String href, String name, boolean here) {}

  /** Copies the lists. */
  Frame {
    places = List.copyOf(places);
    scripts = List.copyOf(scripts);
  }

  /**
   * Makes the frame of a page.
   *
   * @param title what the page is about
   * @param path the address of the main page that it is, or an empty one
   */
  static Frame of(
      String title, String path, Snapshot snapshot, Catalogue catalogue, String... scripts) {
    List<Place> places =
        PLACES.stream()
            .map(place -> new Place(place.href(), place.name(), place.href().equals(path)))
            .toList();
    return new Frame(title, places, ledger(snapshot, catalogue), List.of(scripts));
  }

  private static String ledger(Snapshot snapshot, Catalogue catalogue) {
    String counts =
        Counts.of(catalogue.reports().count(), "report")
            + ", "
            + Counts.of(catalogue.ledger().claims().size(), "claim")
            + ", "
            + Counts.of(catalogue.ledger().events().size(), "event");
    String asOf =
        catalogue.agenda().asOf() == null
            ? ""
            : "; the latest report is of " + Days.text(DateSpan.day(catalogue.agenda().asOf()));
    return snapshot.name() + ": " + counts + asOf;
  }
}
