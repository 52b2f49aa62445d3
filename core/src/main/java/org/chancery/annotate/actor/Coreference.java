package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Settles, sentence after sentence, whom each name, office and pronoun means. */
final class Coreference {
  private final People people;
  private final Descriptions descriptions;
  private final Pronouns pronouns = new Pronouns();
  private final FirstPerson firstPerson = new FirstPerson();
  private final List<Person> recent = new ArrayList<>();

  /** Whom the report first called by a family name alone: a namesake has to be told apart. */
  private final Map<String, Person> plain = new HashMap<>();

  Coreference(People people) {
    this.people = people;
    this.descriptions = new Descriptions(people, recent);
  }

  /** Returns the settled phrases of each sentence, in the order of the text. */
  List<List<Settled>> settle(List<Scene> scenes) {
    List<List<Settled>> all = new ArrayList<>();
    for (Scene scene : scenes) {
      all.add(settle(scene));
    }
    return all;
  }

  private List<Settled> settle(Scene scene) {
    Words words = scene.words();
    pronouns.enter(words);
    List<Settled> settled = new ArrayList<>();
    int next = 0;
    List<PersonPhrase> phrases = scene.persons();
    for (int i = 0; i < words.size(); ) {
      while (next < phrases.size() && phrases.get(next).first() < i) {
        next++;
      }
      PersonPhrase phrase = next < phrases.size() ? phrases.get(next) : null;
      Settled found =
          phrase != null && phrase.first() == i
              ? settle(scene, phrase, settled)
              : pronouns.settle(i, settled);
      if (found == null) {
        i++;
      } else {
        settled.add(found);
        note(found);
        i = found.end();
      }
    }
    firstPerson.settle(words, settled);
    pronouns.leave(settled);
    settled.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return settled;
  }

  private @Nullable Settled settle(Scene scene, PersonPhrase phrase, List<Settled> before) {
    if (phrase.run() == null) {
      Person owner = null;
      int ownerWord = phrase.title() == null ? -1 : phrase.title().owner();
      if (ownerWord >= 0) {
        owner = pronouns.owner(ownerWord, before);
      }
      return descriptions.settle(scene, phrase, owner, pronouns.subject(phrase.first(), before));
    }
    Person person = people.of(phrase);
    if (person == null) {
      person = choose(phrase, people.called(phrase.run()));
      if (person != null && phrase.title() == null) {
        plain.putIfAbsent(phrase.run().key(), person);
      }
    }
    if (person == null) {
      return null;
    }
    TitlePhrase title = phrase.title();
    if (title != null) {
      People.learn(person, title);
      if (title.title().name().equals("counterpart")) {
        learnCounterpart(person, title, phrase, before);
      }
    }
    person.is(phrase.gender());
    person.of(phrase.country());
    return new Settled(phrase.first(), phrase.end(), phrase.head(), Form.PERSON_NAME, person, null);
  }

  /** 'his Turkish counterpart, X': X holds there what he holds here. */
  private void learnCounterpart(
      Person person, TitlePhrase title, PersonPhrase phrase, List<Settled> before) {
    Person owner =
        title.owner() >= 0
            ? pronouns.owner(title.owner(), before)
            : pronouns.subject(phrase.first(), before);
    if (owner == null || owner == person || !person.titles().isEmpty()) {
      return;
    }
    Title held = owner.mainTitle();
    if (held != null) {
      person.holds(new Title(held.name(), held.unique(), null, false), false);
    }
  }

  /**
   * Of several persons with one family name: who has the title told, else who goes by the name
   * alone, else who was named last.
   */
  private @Nullable Person choose(PersonPhrase phrase, List<Person> called) {
    List<Person> fit = new ArrayList<>();
    for (Person person : called) {
      boolean title =
          phrase.title() == null
              || person.titles().isEmpty()
              || person.titles().stream()
                  .anyMatch(t -> OfficeWords.agree(phrase.title().title().name(), t.name()));
      boolean state =
          phrase.country() == null
              || person.country() == null
              || phrase.country().equals(person.country());
      if (title && state && phrase.gender().agrees(person.gender())) {
        fit.add(person);
      }
    }
    if (fit.isEmpty() && called.size() == 1) {
      Person only = called.get(0);
      boolean foreign =
          phrase.country() != null
              && only.country() != null
              && !phrase.country().equals(only.country());
      return foreign ? null : only;
    }
    if (fit.size() == 1) {
      return fit.get(0);
    }
    Person usual = phrase.run() == null ? null : plain.get(phrase.run().key());
    if (usual != null && phrase.title() == null && fit.contains(usual)) {
      return usual;
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (fit.contains(recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  private void note(Settled settled) {
    if (settled.person() != null) {
      recent.remove(settled.person());
      recent.add(settled.person());
    }
  }
}
