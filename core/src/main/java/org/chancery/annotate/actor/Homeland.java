package org.chancery.annotate.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.annotate.Mention;
import org.chancery.model.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * The state a report is about: whoever bears a bare title of state in it ({@code Prime Minister X})
 * is likely its officer, for writers leave out what their readers take for granted.
 */
final class Homeland {
  private static final int OFTEN = 2;

  /** Heads of state are news everywhere: only a report that is about little else tells whose. */
  private static final int ALMOST_ALWAYS = 5;

  private final Map<String, Integer> mentions = new TreeMap<>();
  private final List<Person> persons;

  private final Podium podium;

  Homeland(List<List<Mention>> sentences, List<Person> persons, Podium podium) {
    this.persons = persons;
    this.podium = podium;
    for (List<Mention> sentence : sentences) {
      for (Mention mention : sentence) {
        ActorName actor = mention.actor();
        if (actor != null && actor.country() != null) {
          mentions.merge(actor.country(), 1, Integer::sum);
        }
      }
    }
  }

  /** Returns the likely state of a person of whom the report tells only the title, or null. */
  @Nullable String of(Person person) {
    Title title = person.mainTitle();
    String capital = podium.of(person);
    if (title != null && capital != null && person.country() == null) {
      return capital;
    }
    if (title == null
        || !title.unique()
        || WordList.VAGUE.has(title.name())
        || person.country() != null) {
      return null;
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> state : mentions.entrySet()) {
      boolean republic =
          WordList.MONARCHS.has(title.name()) && !WordList.MONARCHIES.has(state.getKey());
      if (republic || taken(title, state.getKey(), person)) {
        continue;
      }
      if (state.getValue() > most) {
        second = most;
        most = state.getValue();
        best = state.getKey();
      } else {
        second = Math.max(second, state.getValue());
      }
    }
    int times = WordList.MONARCHS_AND_PRESIDENTS.has(title.name()) ? ALMOST_ALWAYS : OFTEN;
    return most >= OFTEN && most >= times * second ? best : null;
  }

  private boolean taken(Title title, String state, Person person) {
    return persons.stream()
        .anyMatch(
            p ->
                p != person
                    && state.equals(p.country())
                    && p.titles().stream().anyMatch(t -> t.name().equals(title.name())));
  }
}
