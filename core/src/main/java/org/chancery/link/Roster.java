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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.chancery.model.Actor;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Who held which office when, learnt from the introductions of all reports. Thread-safe. */
public final class Roster {
  private record Name(String name, @Nullable String country) {}

  private record Post(Office office, @Nullable LocalDate day) {}

  private final List<Person> persons;
  private final Set<String> servants = new LinkedHashSet<>();
  private final Map<String, Bearer> byId = new HashMap<>();
  private final Map<String, List<Bearer>> byName = new HashMap<>();
  private final Map<String, List<Bearer>> byState = new HashMap<>();

  /** What has been asked: most reports speak of the same few persons and offices. */
  private final Map<Name, Optional<Person>> named = new ConcurrentHashMap<>();

  private final Map<Post, Optional<Person>> holders = new ConcurrentHashMap<>();

  Roster(List<Person> persons) {
    this.persons = List.copyOf(persons);
    for (Person person : persons) {
      Bearer bearer = Bearer.of(person);
      byId.put(person.actor().id(), bearer);
      if (person.serves()) {
        servants.add(person.actor().id());
      }
      bearer.keys().forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(bearer));
      person.tenures().stream()
          .map(t -> String.valueOf(t.office().country()))
          .distinct()
          .forEach(c -> byState.computeIfAbsent(c, x -> new ArrayList<>()).add(bearer));
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
    return named.computeIfAbsent(new Name(name, country), this::find);
  }

  private Optional<Person> find(Name asked) {
    Spelling spelling = Spelling.of(asked.name());
    if (spelling.blank()) {
      return Optional.empty();
    }
    Set<Bearer> near = new LinkedHashSet<>();
    near.addAll(byName.getOrDefault(spelling.last(), List.of()));
    near.addAll(byName.getOrDefault(spelling.first(), List.of()));
    near.addAll(byName.getOrDefault(spelling.joined(), List.of()));
    return near.stream()
        .filter(b -> spelling.alike(b.spelling()))
        .filter(b -> b.agrees(asked.country()))
        .findFirst()
        .map(Bearer::person);
  }

  /**
   * Returns the person whom a surname alone means, if the roster leaves one: of those who bear it
   * and agree in country and office, one who bears it as a surname, in office about the day.
   */
  Optional<Person> surnamed(
      String surname, @Nullable Office office, @Nullable String country, @Nullable LocalDate day) {
    Spelling spelling = Spelling.of(surname);
    if (spelling.blank()) {
      return Optional.empty();
    }
    String key = spelling.joined();
    List<Bearer> bearers =
        byName.getOrDefault(key, List.of()).stream().filter(b -> b.agrees(country)).toList();
    List<Bearer> pool = narrow(bearers, b -> b.spelling().last().equals(key));
    pool = narrow(pool, b -> office != null && b.person().held(office.title()));
    pool = narrow(pool, b -> b.person().actor().country() != null);
    pool = narrow(pool, b -> Standing.of(b, t -> true, day).reaches());
    return pool.size() <= 1
        ? pool.stream().findFirst().map(Bearer::person)
        : foremost(pool, t -> true, day);
  }

  /** Returns those that pass, or all where none does. */
  private static List<Bearer> narrow(List<Bearer> bearers, Predicate<Bearer> test) {
    List<Bearer> passed = bearers.stream().filter(test).toList();
    return passed.isEmpty() ? bearers : passed;
  }

  /**
   * Returns who held the office about that day, if introductions leave one: by the very words of
   * the office, else by other words for it.
   */
  Optional<Person> holder(Office office, @Nullable LocalDate day) {
    return holders.computeIfAbsent(new Post(office, day), this::hold);
  }

  private Optional<Person> hold(Post post) {
    Office office = post.office();
    List<Bearer> officials = byState.getOrDefault(String.valueOf(office.country()), List.of());
    Optional<Person> exact = foremost(officials, t -> t.equals(office), post.day());
    return exact.isPresent()
        ? exact
        : foremost(
            officials,
            t ->
                Objects.equals(t.country(), office.country())
                    && Offices.alike(office.title(), t.title()),
            post.day());
  }

  /** Returns the title by which reports about that day call the person most, the first by name. */
  Optional<String> title(Person person, @Nullable LocalDate day) {
    Bearer bearer = Objects.requireNonNull(byId.get(person.actor().id()));
    return bearer.terms().stream()
        .map(t -> t.office().title())
        .distinct()
        .max(
            Comparator.comparingDouble(
                    (String title) ->
                        Standing.of(bearer, o -> o.title().equals(title), day).weight())
                .thenComparing(Comparator.reverseOrder()));
  }

  /** Returns who is introduced most and nearest to the day; nobody where two are equals. */
  private static Optional<Person> foremost(
      List<Bearer> bearers, Predicate<Office> counted, @Nullable LocalDate day) {
    List<Standing> standings =
        bearers.stream()
            .map(b -> Standing.of(b, counted, day))
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
}
