package org.chancery.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Countries;
import org.jspecify.annotations.Nullable;

/** What the sides of an event are found by. */
final class Names {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /**
   * Returns all that the sides of an event, and the countries it is told to be in, may be called
   * by, in small letters: ids, codes, initials and each word of their names.
   */
  static TreeSet<String> of(Event event) {
    TreeSet<String> names = new TreeSet<>();
    event.roles().values().stream().flatMap(Collection::stream).forEach(a -> add(a, names));
    for (Claim claim : event.claims()) {
      if (claim.place() != null) {
        country(claim.place().country(), names);
      }
    }
    return names;
  }

  private static void add(Actor actor, TreeSet<String> names) {
    names.add(small(actor.id()));
    names.addAll(words(actor.name()));
    names.add(initials(actor.name()));
    country(actor.country(), names);
  }

  private static void country(@Nullable String code, TreeSet<String> names) {
    if (code != null) {
      names.add(small(code));
      names.addAll(words(Countries.name(code)));
    }
  }

  /** Returns what an event must have one of if a side of it is called that. */
  static List<String> asked(String side) {
    TreeSet<String> names = new TreeSet<>();
    names.add(small(side.strip()));
    names.addAll(words(side).subList(0, 1));
    return List.copyOf(names);
  }

  private static List<String> words(String text) {
    return List.of(FoldedText.of(text).split(" ", -1));
  }

  private static String initials(String name) {
    return GAP.splitAsStream(name)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> small(word.substring(0, 1)))
        .collect(Collectors.joining());
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
