package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.annotate.Introduction;
import org.chancery.claim.Reading;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Learns the roster from the introductions of all readings, whatever their order. */
final class RosterBuilder {
  private record Entry(Introduction introduction, String report, @Nullable LocalDate day) {}

  /** How many likely states of a person one that is told outweighs. */
  private static final int TOLD = 100;

  private RosterBuilder() {}

  static Roster build(List<Reading> readings) {
    Map<String, List<Entry>> byName = new TreeMap<>();
    for (Reading reading : readings) {
      LocalDate day = reading.clean().origin().day();
      for (Introduction introduction : reading.introductions()) {
        if (Names.words(introduction.name()).size() >= 2) {
          byName
              .computeIfAbsent(introduction.name(), k -> new ArrayList<>())
              .add(new Entry(introduction, reading.clean().report().id(), day));
        }
      }
    }
    return new Roster(persons(groups(byName)));
  }

  /** Groups the names that are spellings of one, those most used first. */
  private static List<List<Entry>> groups(Map<String, List<Entry>> byName) {
    List<String> names = new ArrayList<>(byName.keySet());
    names.sort(
        Comparator.comparingInt((String n) -> -byName.getOrDefault(n, List.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    List<List<Entry>> groups = new ArrayList<>();
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (String name : names) {
      List<Entry> entries = byName.getOrDefault(name, List.of());
      List<String> words = Names.words(name);
      int group = -1;
      for (String key : keys(words)) {
        for (int candidate : byKey.getOrDefault(key, List.of())) {
          Introduction other = groups.get(candidate).get(0).introduction();
          if (group < 0
              && (Names.alike(words, Names.words(other.name()))
                  || Names.slip(words, Names.words(other.name()))
                      && inOffice(entries, groups.get(candidate), t -> true)
                  || Names.familiar(words, Names.words(other.name()))
                      && inOffice(entries, groups.get(candidate), Offices::highest))
              && agree(country(entries), country(groups.get(candidate)))) {
            group = candidate;
          }
        }
      }
      if (group < 0) {
        group = groups.size();
        groups.add(new ArrayList<>());
        for (String key : keys(words)) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
        }
      }
      groups.get(group).addAll(entries);
    }
    return groups;
  }

  private static List<String> keys(List<String> words) {
    return words.stream().map(w -> Names.key(w).substring(0, 1)).distinct().toList();
  }

  /** Whether both are told to hold one office now. */
  private static boolean inOffice(List<Entry> a, List<Entry> b, Predicate<String> of) {
    return a.stream()
        .map(Entry::introduction)
        .filter(i -> i.office() != null && !i.former())
        .anyMatch(
            i ->
                b.stream()
                    .map(Entry::introduction)
                    .filter(o -> o.office() != null && !o.former())
                    .anyMatch(o -> title(i).equals(title(o)) && of.test(title(i))));
  }

  private static String title(Introduction introduction) {
    Office office = introduction.office();
    return office == null ? "" : office.title();
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  private static List<Person> persons(List<List<Entry>> groups) {
    List<Person> persons = new ArrayList<>();
    for (List<Entry> group : groups) {
      String name = group.get(0).introduction().name();
      String id = "person/" + String.join("-", Names.words(name));
      String country = country(group);
      boolean told = group.stream().anyMatch(e -> told(e.introduction()));
      Actor actor = new Actor(id, name, ActorType.PERSON, country);
      List<Tenure> tenures = new ArrayList<>();
      for (Entry entry : group) {
        Introduction introduction = entry.introduction();
        if (introduction.office() != null) {
          tenures.add(
              new Tenure(
                  of(introduction.office(), told ? country : null),
                  entry.day(),
                  introduction.former(),
                  entry.report(),
                  introduction.evidence()));
        }
      }
      tenures.sort(
          Comparator.comparing(Tenure::day, Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(Tenure::report)
              .thenComparing(Tenure::evidence));
      persons.add(new Person(actor, tenures));
    }
    persons.sort(Comparator.comparing(Person::actor));
    return persons;
  }

  /** Whether the state is told, not only likely. */
  private static boolean told(Introduction introduction) {
    Office office = introduction.office();
    return introduction.country() != null && (office == null || office.country() != null);
  }

  /** An office without a state is one of the person's state. */
  private static Office of(Office office, @Nullable String country) {
    return office.country() == null ? new Office(office.title(), country) : office;
  }

  /** The country told most often, the first by code among equals. */
  private static @Nullable String country(List<Entry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : entries) {
      Introduction introduction = entry.introduction();
      if (introduction.country() != null) {
        counts.merge(introduction.country(), told(introduction) ? TOLD : 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
