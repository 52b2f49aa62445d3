package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Actor;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Who held which office when, learnt from the introductions of all reports. */
public final class Roster {
  private final List<Person> persons;
  private final Set<String> servants = new LinkedHashSet<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byState = new HashMap<>();

  Roster(List<Person> persons) {
    this.persons = List.copyOf(persons);
    for (Person person : persons) {
      if (person.serves()) {
        servants.add(person.actor().id());
      }
      List<String> words = Names.words(person.actor().name());
      Set<String> keys = new LinkedHashSet<>();
      if (!words.isEmpty()) {
        keys.add(Names.key(words.get(words.size() - 1)));
        keys.add(Names.key(words.get(0)));
        keys.add(Names.key(String.join("", words)));
        for (int i = 1; i < words.size() - 1; i++) {
          keys.add(Names.key(String.join("", words.subList(i, words.size()))));
        }
      }
      keys.forEach(k -> bySurname.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
      person.tenures().stream()
          .map(t -> String.valueOf(t.office().country()))
          .distinct()
          .forEach(c -> byState.computeIfAbsent(c, x -> new ArrayList<>()).add(person));
    }
  }

  /** Returns all persons, by id. */
  public List<Person> persons() {
    return persons;
  }

  /** Returns whether an actor is an officer of an international body. */
  boolean serves(Actor actor) {
    return servants.contains(actor.id());
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
   * and agree in country and office, one who bears it as a surname, in office about the day.
   */
  Optional<Person> surnamed(
      String surname, @Nullable Office office, @Nullable String country, @Nullable LocalDate day) {
    List<String> words = Names.words(surname);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String key = Names.key(String.join("", words));
    List<Person> bearers =
        bySurname.getOrDefault(key, List.of()).stream().filter(p -> agrees(p, country)).toList();
    List<Person> pool = narrow(bearers, p -> bears(p, key));
    pool = narrow(pool, p -> office != null && p.held(office.title()));
    pool = narrow(pool, p -> p.actor().country() != null);
    pool = narrow(pool, p -> Standing.of(p, t -> true, day).reaches());
    return pool.size() <= 1 ? pool.stream().findFirst() : foremost(pool, t -> true, day);
  }

  private static boolean bears(Person person, String key) {
    List<String> own = Names.words(person.actor().name());
    return Names.key(own.get(own.size() - 1)).equals(key);
  }

  /** Returns those that pass, or all where none does. */
  private static List<Person> narrow(List<Person> persons, Predicate<Person> test) {
    List<Person> passed = persons.stream().filter(test).toList();
    return passed.isEmpty() ? persons : passed;
  }

  /**
   * Returns who held the office about that day, if introductions leave one: by the very words of
   * the office, else by other words for it.
   */
  Optional<Person> holder(Office office, @Nullable LocalDate day) {
    List<Person> officials = byState.getOrDefault(String.valueOf(office.country()), List.of());
    Optional<Person> exact = foremost(officials, t -> t.office().equals(office), day);
    return exact.isPresent()
        ? exact
        : foremost(
            officials,
            t ->
                Objects.equals(t.office().country(), office.country())
                    && Offices.alike(office.title(), t.office().title()),
            day);
  }

  /** Returns the title by which reports about that day call the person most, the first by name. */
  Optional<String> title(Person person, @Nullable LocalDate day) {
    return person.tenures().stream()
        .filter(t -> !t.former())
        .map(t -> t.office().title())
        .distinct()
        .max(
            Comparator.comparingDouble(
                    (String title) ->
                        Standing.of(person, t -> t.office().title().equals(title), day).weight())
                .thenComparing(Comparator.reverseOrder()));
  }

  /** Returns who is introduced most and nearest to the day; nobody where two are equals. */
  private static Optional<Person> foremost(
      List<Person> persons, Predicate<Tenure> counted, @Nullable LocalDate day) {
    List<Standing> standings =
        persons.stream()
            .map(p -> Standing.of(p, counted, day))
            .filter(Standing::reaches)
            .sorted()
            .toList();
    if (standings.isEmpty()) {
      return Optional.empty();
    }
    Standing best = standings.get(0);
    return standings.size() == 1 || best.above(standings.get(1))
        ? Optional.of(best.person())
        : Optional.empty();
  }

  private static boolean agrees(Person person, @Nullable String country) {
    return country == null
        || person.actor().country() == null
        || country.equals(person.actor().country());
  }
}
