package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ledger.Change;
import org.chancery.ledger.Ledger;

/** What has changed, for a reader: the change, the event, who says so. 80 columns at the most. */
public final class ChangeLines {
  private static final int LEFT = 20;

  private final Reports reports;
  private final Style style;

  /** Makes the text of changes of a ledger. */
  public ChangeLines(Ledger ledger, Style style) {
    this.reports = new Reports(ledger.reports());
    this.style = style;
  }

  /** Returns the changes of events that pass the filter. */
  public Stream<String> lines(List<Change> changes, Filter filter) {
    return changes.stream().filter(c -> filter.admits(c.event())).flatMap(c -> lines(c).stream());
  }

  private List<String> lines(Change change) {
    int columns = Wrap.WIDTH - LEFT;
    List<String> right = new ArrayList<>(Wrap.lines(Words.what(change.event()), columns));
    right.addAll(Wrap.lines(move(change), columns));
    int quietFrom = right.size();
    if (!change.grounds().isEmpty()) {
      right.addAll(Wrap.lines(Sources.text(change.grounds(), reports), columns));
    }
    right.add(change.event().id());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      String left = Wrap.pad(i == 0 ? Words.lower(change.what()) : "", LEFT);
      String text = i < quietFrom ? right.get(i) : style.quiet(right.get(i));
      lines.add(((i == 0 ? style.warning(left) : left) + text).stripTrailing());
    }
    return lines;
  }

  /** Returns what has moved: {@code planned → happened}. */
  public static String move(Change change) {
    return switch (change.what()) {
      case NEW -> change.to() + ", " + Days.text(change.event().when());
      case STAGE, DATE, CONFIRMED -> change.from() + " → " + change.to();
      case DISPUTE -> change.to();
    };
  }
}
