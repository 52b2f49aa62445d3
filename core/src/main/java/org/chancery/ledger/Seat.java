package org.chancery.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.Countries;
import org.chancery.model.Office;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report's word that a person holds an office.
 *
 * @param office the office
 * @param person who holds it
 * @param day the day of the report, or null
 * @param report the report's id
 * @param words where it says so
 */
record Seat(Office office, Actor person, @Nullable LocalDate day, String report, Span words) {
  /** Orders by day, report, place in the text and person. */
  static final Comparator<Seat> ORDER =
      Comparator.comparing(Seat::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Seat::report)
          .thenComparing(Seat::words)
          .thenComparing(Seat::person);

  /** Returns the office in words: {@code foreign minister of Peru}. */
  private String named() {
    return office.title() + " of " + Countries.name(String.valueOf(office.country()));
  }

  /** Returns the office in words, and who may hold it: {@code foreign minister of Peru: A or B}. */
  String or(Seat other) {
    return named()
        + ": "
        + String.join(" or ", new TreeSet<>(List.of(person.name(), other.person.name())));
  }

  /** Returns whether two names share a word: they may be spellings of one. */
  static boolean akin(Actor one, Actor other) {
    List<String> words = words(other);
    return words(one).stream().anyMatch(words::contains);
  }

  private static List<String> words(Actor actor) {
    return List.of(actor.id().substring(actor.id().indexOf('/') + 1).split("-"));
  }
}
