package org.chancery.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Event;
import org.chancery.model.Claim;

/** Who says so of several claims, in one phrase. */
public final class Sources {
  private static final int NAMES = 3;

  private Sources() {}

  /**
   * Returns {@code Anna Example via Agency, The Paper; 3 reports}: the speakers, then who carried
   * their words, then in how many reports. Where nobody is known the reports are named.
   */
  public static String text(List<Claim> claims, Reports reports) {
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> carriers = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Claim claim : claims) {
      Chain chain = Chain.of(claim, reports);
      speakers.addAll(chain.saidBy());
      carriers.addAll(chain.via());
      if (chain.outlet() != null) {
        carriers.add(chain.outlet());
      }
      ids.add(claim.report());
    }
    carriers.removeAll(speakers);
    StringBuilder text = new StringBuilder(first(speakers));
    if (!carriers.isEmpty()) {
      text.append(speakers.isEmpty() ? "" : " via ").append(first(carriers));
    }
    if (text.length() == 0) {
      return first(ids);
    }
    return text.append("; ").append(Counts.of(ids.size(), "report")).toString();
  }

  /** Returns the same for an event, with how many of them are independent if that is not plain. */
  public static String text(Event event, Reports reports) {
    String text = text(event.claims(), reports);
    int independent = event.sources().size();
    long told = event.claims().stream().map(Claim::report).distinct().count();
    return told == 1 && independent == 1
        ? text
        : text + ", " + Counts.of(independent, "independent source");
  }

  private static String first(Collection<String> names) {
    List<String> shown = new ArrayList<>(names);
    int more = shown.size() - NAMES;
    return more <= 1
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, NAMES)) + " and " + more + " more";
  }
}
