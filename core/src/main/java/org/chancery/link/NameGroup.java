package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.annotate.Introduction;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Evidence;
import org.chancery.model.Office;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/** The introductions of one person, by whatever spellings of the name. It grows. */
final class NameGroup {
  /**
   * An introduction and where it stands.
   *
   * @param introduction the introduction
   * @param report the report's id
   * @param day the report's day, or null
   * @param evidence the introducing words
   */
  record Entry(
      Introduction introduction, String report, @Nullable LocalDate day, Evidence evidence) {}

  /** How many likely states of a person one that is told outweighs. */
  private static final int TOLD = 100;

  private final String name;
  private final Spelling spelling;
  private final List<Entry> entries;
  private final Set<String> titles = new TreeSet<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private @Nullable String country;

  /** Makes the group of those introduced by this very name. */
  NameGroup(String name, List<Entry> entries) {
    this.name = name;
    this.spelling = Spelling.of(name);
    this.entries = new ArrayList<>(entries);
    for (Entry entry : entries) {
      Introduction introduction = entry.introduction();
      Office office = introduction.office();
      if (office != null && !introduction.former()) {
        titles.add(office.title());
      }
      if (introduction.country() != null) {
        countries.merge(introduction.country(), told(introduction) ? TOLD : 1, Integer::sum);
      }
    }
    country = foremost();
  }

  /** Returns how the name used most is spelt. */
  Spelling spelling() {
    return spelling;
  }

  /** Returns whether another name is a spelling of this one. */
  boolean takes(NameGroup other) {
    boolean same =
        spelling.alike(other.spelling)
            || other.spelling.slip(spelling) && titles.stream().anyMatch(other.titles::contains)
            || other.spelling.familiar(spelling)
                && titles.stream().anyMatch(t -> other.titles.contains(t) && Offices.highest(t));
    return same && agree(country, other.country);
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  /** Adds those introduced by another spelling. */
  void add(NameGroup other) {
    entries.addAll(other.entries);
    titles.addAll(other.titles);
    other.countries.forEach((state, count) -> countries.merge(state, count, Integer::sum));
    country = foremost();
  }

  /** Returns the person of these introductions. */
  Person person() {
    boolean told = entries.stream().anyMatch(e -> told(e.introduction()));
    List<Tenure> tenures = new ArrayList<>();
    for (Entry entry : entries) {
      Introduction introduction = entry.introduction();
      if (introduction.office() != null) {
        tenures.add(
            new Tenure(
                of(introduction.office(), told ? country : null),
                entry.day(),
                introduction.former(),
                entry.report(),
                entry.evidence()));
      }
    }
    tenures.sort(
        Comparator.comparing(Tenure::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Tenure::report)
            .thenComparing(tenure -> tenure.evidence().span()));
    Actor actor = new Actor("person/" + spelling.slug(), name, ActorType.PERSON, country);
    return new Person(actor, tenures);
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
  private @Nullable String foremost() {
    return countries.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
