package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.annotate.Introduction;
import org.chancery.claim.Reading;
import org.chancery.model.Evidence;
import org.chancery.model.Report;

/** Learns the roster from the introductions of all readings, whatever their order. */
final class RosterBuilder {
  private final List<NameGroup> groups = new ArrayList<>();

  /** The numbers of the groups of which some word begins with a letter. */
  private final Map<String, List<Integer>> byInitial = new HashMap<>();

  private RosterBuilder() {}

  static Roster build(List<Reading> readings) {
    RosterBuilder builder = new RosterBuilder();
    // Names used most first: rarer ones are spellings of theirs.
    introductions(readings).entrySet().stream()
        .filter(named -> Spelling.of(named.getKey()).whole())
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, List<NameGroup.Entry>> e) -> -e.getValue().size()))
        .forEach(named -> builder.add(new NameGroup(named.getKey(), named.getValue())));
    return new Roster(
        builder.groups.stream()
            .map(NameGroup::person)
            .sorted(Comparator.comparing(Person::actor))
            .toList());
  }

  private static TreeMap<String, List<NameGroup.Entry>> introductions(List<Reading> readings) {
    TreeMap<String, List<NameGroup.Entry>> byName = new TreeMap<>();
    for (Reading reading : readings) {
      Report report = reading.clean().report();
      LocalDate day = reading.clean().origin().day();
      for (Introduction introduction : reading.introductions()) {
        byName
            .computeIfAbsent(introduction.name(), k -> new ArrayList<>())
            .add(
                new NameGroup.Entry(
                    introduction, report.id(), day, Evidence.of(report, introduction.evidence())));
      }
    }
    return byName;
  }

  private void add(NameGroup named) {
    List<String> initials =
        named.spelling().keys().stream().map(key -> key.substring(0, 1)).distinct().toList();
    for (String initial : initials) {
      for (int number : byInitial.getOrDefault(initial, List.of())) {
        if (groups.get(number).takes(named)) {
          groups.get(number).add(named);
          return;
        }
      }
    }
    initials.forEach(i -> byInitial.computeIfAbsent(i, k -> new ArrayList<>()).add(groups.size()));
    groups.add(named);
  }
}
