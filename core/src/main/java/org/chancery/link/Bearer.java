package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Office;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A person of the roster as one looks for them: by name and by the days on which reports call them
 * by an office, each once however many reports do.
 *
 * @param person the person
 * @param spelling the person's name
 * @param terms the offices the person was seen in
 */
record Bearer(Person person, Spelling spelling, List<Term> terms) {
  /**
   * That reports of a day call a person by an office.
   *
   * @param office the office
   * @param day the day, or null if the reports have none
   * @param reports how many introductions do
   */
  record Term(Office office, @Nullable LocalDate day, int reports) {}

  /** Copies the list. */
  Bearer {
    terms = List.copyOf(terms);
  }

  /** Returns a person with what they are found by; offices told as former ones do not count. */
  static Bearer of(Person person) {
    Map<Term, Integer> counts = new LinkedHashMap<>();
    for (Tenure tenure : person.tenures()) {
      if (!tenure.former()) {
        counts.merge(new Term(tenure.office(), tenure.day(), 0), 1, Integer::sum);
      }
    }
    List<Term> terms = new ArrayList<>();
    counts.forEach((term, count) -> terms.add(new Term(term.office(), term.day(), count)));
    return new Bearer(person, Spelling.of(person.actor().name()), terms);
  }

  /**
   * Returns what the person is found by: each end of the name, and each way to a double surname.
   */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    List<String> words = spelling.words();
    if (!words.isEmpty()) {
      keys.add(spelling.last());
      keys.add(spelling.first());
      keys.add(spelling.joined());
      for (int i = 1; i < words.size() - 1; i++) {
        keys.add(Spelling.key(String.join("", words.subList(i, words.size()))));
      }
    }
    return keys;
  }

  /** Returns whether nothing speaks against the person being of that state. */
  boolean agrees(@Nullable String country) {
    String own = person.actor().country();
    return country == null || own == null || country.equals(own);
  }
}
