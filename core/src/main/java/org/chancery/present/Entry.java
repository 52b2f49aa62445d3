package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.Event;
import org.chancery.model.Claim;
import org.chancery.model.Kind;

/** An event in a few lines: days and stage on the left, what, who says so and the id beside it. */
final class Entry {
  private static final int LEFT = 20;

  private final Reports reports;
  private final Style style;

  Entry(Reports reports, Style style) {
    this.reports = reports;
    this.style = style;
  }

  /** Returns the lines of the event. */
  List<String> lines(Event event) {
    List<String> left = new ArrayList<>(Wrap.lines(Days.text(event.when()), LEFT - 2));
    int stageAt = left.size();
    left.add(Words.stage(event.stage()));
    if (event.when() == null) {
      // What has no day of its own has at least that of the latest report of it.
      left.add(
          reports
              .lastTold(event.claims())
              .map(day -> "told " + Days.text(day))
              .orElse("in undated reports"));
    }

    int columns = Wrap.WIDTH - LEFT;
    List<String> right = new ArrayList<>(Wrap.lines(Words.what(event), columns));
    String quote = quote(event);
    if (!quote.isEmpty()) {
      right.add("“" + Wrap.shorten(quote, columns - 2) + "”");
    }
    int quietFrom = right.size();
    right.addAll(Wrap.lines(Sources.text(event, reports), columns));
    right.add(event.id() + (event.disputes().isEmpty() ? "" : "  (in dispute)"));

    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String cell = Wrap.pad(i < left.size() ? left.get(i) : "", LEFT);
      String text = i < right.size() ? right.get(i) : "";
      lines.add(
          ((i == stageAt ? style.warning(cell) : cell) + (i < quietFrom ? text : style.quiet(text)))
              .stripTrailing());
    }
    return lines;
  }

  /** Sides alone do not tell one agreement or measure from another; its words do. */
  private static String quote(Event event) {
    boolean told =
        event.kind() == Kind.VISIT || event.kind() == Kind.MEETING || event.kind() == Kind.CALL;
    List<Claim> claims = event.claims();
    if (told || claims.isEmpty()) {
      return "";
    }
    return claims.get(claims.size() - 1).evidence().text();
  }
}
