package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Who held which office when, learnt from the introductions of all reports. */
public final class Roster {
  /** How far from a report's day an introduction may lie and still tell who holds the office. */
  private static final long REACH_DAYS = 550;

  private final List<Person> persons;
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<Office, List<Person>> byOffice = new HashMap<>();

  Roster(List<Person> persons) {
    this.persons = List.copyOf(persons);
    for (Person person : persons) {
      List<String> words = Names.words(person.actor().name());
      Set<String> keys = new LinkedHashSet<>();
      if (!words.isEmpty()) {
        keys.add(Names.key(words.get(words.size() - 1)));
        keys.add(Names.key(words.get(0)));
        keys.add(Names.key(String.join("", words)));
        if (words.size() > 2) {
          keys.add(Names.key(String.join("", words.subList(1, words.size()))));
        }
      }
      keys.forEach(k -> bySurname.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
      person.tenures().stream()
          .map(Tenure::office)
          .distinct()
          .forEach(o -> byOffice.computeIfAbsent(o, x -> new ArrayList<>()).add(person));
    }
  }

  /** Returns all persons, by id. */
  public List<Person> persons() {
    return persons;
  }

  /** Returns the one person of this whole name, if there is one. */
  Optional<Person> named(String name, @Nullable String country) {
    List<String> words = Names.words(name);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Person> found =
        candidates(words).stream()
            .filter(p -> Names.alike(words, Names.words(p.actor().name())))
            .filter(p -> agrees(p, country))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private List<Person> candidates(List<String> words) {
    Set<Person> found = new LinkedHashSet<>();
    found.addAll(bySurname.getOrDefault(Names.key(words.get(words.size() - 1)), List.of()));
    found.addAll(bySurname.getOrDefault(Names.key(words.get(0)), List.of()));
    found.addAll(bySurname.getOrDefault(Names.key(String.join("", words)), List.of()));
    return new ArrayList<>(found);
  }

  /**
   * Returns the person whom a surname alone means, if the roster leaves one: of those who bear it
   * and agree in country, one who bears it as a surname, and in office nearest to the day.
   */
  Optional<Person> surnamed(String surname, @Nullable String country, @Nullable LocalDate day) {
    List<String> words = Names.words(surname);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String key = Names.key(String.join("", words));
    List<Person> found =
        bySurname.getOrDefault(key, List.of()).stream().filter(p -> agrees(p, country)).toList();
    List<Person> asSurname =
        found.stream()
            .filter(
                p -> {
                  List<String> own = Names.words(p.actor().name());
                  return Names.key(own.get(own.size() - 1)).equals(key);
                })
            .toList();
    List<Person> bearers = asSurname.isEmpty() ? found : asSurname;
    List<Person> officials = bearers.stream().filter(p -> p.actor().country() != null).toList();
    List<Person> pool = officials.isEmpty() ? bearers : officials;
    if (pool.size() <= 1) {
      return pool.stream().findFirst();
    }
    return pool.stream()
        .filter(p -> !p.tenures().isEmpty())
        .max(
            Comparator.comparingInt((Person p) -> p.tenures().size())
                .thenComparing(p -> p.actor().id(), Comparator.reverseOrder()))
        .filter(best -> dominates(best, pool));
  }

  /** A name that one bearer is called by far more often than all others means that one. */
  private static boolean dominates(Person best, List<Person> pool) {
    int others = pool.stream().filter(p -> p != best).mapToInt(p -> p.tenures().size()).sum();
    return best.tenures().size() >= 3 * Math.max(1, others);
  }

  /** Returns who held the office about that day, if introductions leave one. */
  Optional<Person> holder(Office office, @Nullable LocalDate day) {
    Person best = null;
    long bestDistance = Long.MAX_VALUE;
    int bestCount = 0;
    for (Person person : byOffice.getOrDefault(office, List.of())) {
      long distance = Long.MAX_VALUE;
      int count = 0;
      for (Tenure tenure : person.tenures()) {
        if (!tenure.office().equals(office) || tenure.former()) {
          continue;
        }
        count++;
        long away =
            day == null || tenure.day() == null
                ? REACH_DAYS
                : Math.abs(ChronoUnit.DAYS.between(day, tenure.day()));
        distance = Math.min(distance, away);
      }
      boolean better =
          count > 0
              && distance <= REACH_DAYS
              && (best == null
                  || distance / 30 < bestDistance / 30
                  || distance / 30 == bestDistance / 30 && count > bestCount);
      if (better) {
        best = person;
        bestDistance = distance;
        bestCount = count;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean agrees(Person person, @Nullable String country) {
    return country == null
        || person.actor().country() == null
        || country.equals(person.actor().country());
  }
}
