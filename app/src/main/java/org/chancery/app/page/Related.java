package org.chancery.app.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.chancery.app.page.Catalogue.Item;
import org.chancery.ledger.Event;
import org.jspecify.annotations.Nullable;

/** Finds events of the same sides in days nearby. */
final class Related {
  private static final int SHOWN = 8;
  private static final long NEAR_DAYS = 400;

  /** Two sides make a dealing: whoever shares both is related, whoever shares one only touches. */
  private static final int SIDES = 2;

  private record Near(Event event, int shared, long days) {}

  private Related() {}

  /** Returns them, those that share most sides first, then those that are nearest. */
  static List<Event> to(Event event, Catalogue catalogue) {
    Item own = catalogue.item(event);
    int least = Math.min(SIDES, own.parties().count());
    return catalogue.latestFirst().stream()
        .filter(item -> item != own && item.parties().shared(own.parties()) >= least)
        .map(
            item ->
                new Near(
                    item.event(),
                    item.parties().shared(own.parties()),
                    distance(item.day(), own.day())))
        .filter(near -> near.days() <= NEAR_DAYS)
        .sorted(
            Comparator.comparingInt((Near near) -> -near.shared())
                .thenComparingLong(Near::days)
                .thenComparing(near -> near.event().id()))
        .limit(SHOWN)
        .map(Near::event)
        .toList();
  }

  private static long distance(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? NEAR_DAYS : Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
