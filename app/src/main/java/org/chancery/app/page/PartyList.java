package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.Countries;

/**
 * Who is a party to events: states, and those of no state. Each has a number, since a page counts
 * all events' parties.
 */
final class PartyList {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * Returns the parties to an event, those not met before with the next numbers. The country it
   * takes place in is one: a filter takes it for one, too.
   */
  Parties add(Event event) {
    TreeSet<Integer> parties = new TreeSet<>();
    for (List<Actor> side : event.roles().values()) {
      for (Actor actor : side) {
        parties.add(
            actor.country() == null ? number(actor.id(), actor.name()) : state(actor.country()));
      }
    }
    if (event.place() != null && event.place().country() != null) {
      parties.add(state(event.place().country()));
    }
    return new Parties(parties.stream().mapToInt(Integer::intValue).toArray());
  }

  private int state(String country) {
    Integer known = numbers.get(country);
    return known == null ? number(country, Countries.name(country)) : known;
  }

  private int number(String key, String name) {
    Integer known = numbers.putIfAbsent(key, keys.size());
    if (known == null) {
      keys.add(key);
      names.add(name);
    }
    return requireNonNull(numbers.get(key));
  }

  /** Returns how many there are; their numbers are less. */
  int size() {
    return keys.size();
  }

  /** Returns how an address names a party: a country's code, or an id. */
  String key(int number) {
    return keys.get(number);
  }

  /** Returns what a party is called. */
  String name(int number) {
    return names.get(number);
  }
}
