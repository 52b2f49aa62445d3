package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The persons whom a report names, gathered before any mention is settled. */
final class People {
  private static final Set<String> BY_FIRST_NAME =
      Set.of("king", "queen", "pope", "prince", "princess", "emperor", "empress", "patriarch");

  /** Grammatical places in which an actor stands. */
  private static final Set<String> ACTING =
      Set.of("nsubj", "nsubjpass", "dobj", "poss", "pobj", "conj", "appos", "vocative", "root");

  private final List<Person> persons = new ArrayList<>();
  private final Map<PersonPhrase, Person> known = new LinkedHashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();

  /** Gathers the persons of all sentences: those named in full first, then the others. */
  static People of(List<Scene> scenes) {
    People people = new People();
    List<PersonPhrase> named = new ArrayList<>();
    for (Scene scene : scenes) {
      for (PersonPhrase phrase : scene.persons()) {
        if (phrase.run() != null) {
          named.add(phrase);
        }
        people.tell(phrase.title());
      }
    }
    named.sort((a, b) -> Integer.compare(run(b).parts().size(), run(a).parts().size()));
    for (PersonPhrase phrase : named) {
      if (phrase.evident() && isFull(phrase)) {
        people.addFull(phrase);
      }
    }
    people.addByReuse(named);
    for (Scene scene : scenes) {
      people.learnAppositions(scene);
    }
    people.addTitledShort(named);
    people.addHeadlined(named);
    people.addPlaced(named);
    return people;
  }

  private void tell(@Nullable TitlePhrase title) {
    if (title != null && title.country() != null) {
      offices.computeIfAbsent(title.title().name(), k -> new TreeSet<>()).add(title.country());
    }
  }

  /**
   * Returns whether that state's holder of a title is the only one whom a person of no told state
   * can be: the report tells of the office in no other state whose holder it does not name.
   */
  boolean sole(String title, String country) {
    Set<String> open = new TreeSet<>(offices.getOrDefault(title, Set.of()));
    for (Person person : persons) {
      String of = person.country();
      if (of != null && person.titles().stream().anyMatch(t -> t.name().equals(title))) {
        open.remove(of);
      }
    }
    open.remove(country);
    return open.isEmpty();
  }

  List<Person> all() {
    return persons;
  }

  /** Returns the person a phrase introduces by name, or null. */
  @Nullable Person of(PersonPhrase phrase) {
    return known.get(phrase);
  }

  /** Returns the persons whom a name in part may mean. */
  List<Person> called(NameRun run) {
    List<Person> found = new ArrayList<>();
    for (Person person : persons) {
      if (person.hasName(run) || person.hasShortForm(run)) {
        found.add(person);
      }
    }
    return found;
  }

  private void addFull(PersonPhrase phrase) {
    NameRun run = run(phrase);
    Person person = named(run);
    if (person == null) {
      List<Person> longer = called(run);
      if (longer.size() == 1) {
        learn(longer.get(0), phrase);
        return;
      }
      person = new Person(run.name(), run.parts(), true);
      persons.add(person);
    }
    learn(person, phrase);
  }

  private @Nullable Person named(NameRun run) {
    for (Person person : persons) {
      if (person.full() && person.hasName(run)) {
        return person;
      }
    }
    return null;
  }

  /** A full name without further evidence is a person's if its last part is used again alone. */
  private void addByReuse(List<PersonPhrase> named) {
    for (PersonPhrase phrase : named) {
      if (known.containsKey(phrase) || !isFull(phrase)) {
        continue;
      }
      NameRun run = run(phrase);
      Person person = named(run);
      if (person != null) {
        learn(person, phrase);
      } else if (reused(run, named)) {
        addFull(phrase);
      }
    }
  }

  private static boolean reused(NameRun run, List<PersonPhrase> named) {
    Set<String> forms = NameKeys.shortForms(run.parts());
    for (PersonPhrase other : named) {
      NameRun lone = run(other);
      if (!lone.isFull()
          && forms.contains(lone.key())
          && (other.evident() || acts(other) || HeadlineSubject.is(other))) {
        return true;
      }
    }
    return false;
  }

  static boolean acts(PersonPhrase phrase) {
    Words words = phrase.words();
    int head = phrase.head();
    return words.relation(head).startsWith("nsubj")
        && WordList.HUMAN_VERBS.has(words.lemma(words.head(head)));
  }

  private void learnAppositions(Scene scene) {
    for (Apposition apposition : scene.appositions()) {
      for (PersonPhrase phrase : scene.persons()) {
        Person person = known.get(phrase);
        if (person != null && apposition.run().equals(phrase.run())) {
          learn(person, apposition.title());
        }
      }
    }
  }

  /** 'President Costa', 'Mr Costa', 'King Felipe': persons of whom no full name is told. */
  private void addTitledShort(List<PersonPhrase> named) {
    for (PersonPhrase phrase : named) {
      NameRun run = run(phrase);
      TitlePhrase title = phrase.title();
      boolean other = title != null && called(run).stream().allMatch(p -> another(p, phrase));
      if (known.containsKey(phrase) || !phrase.evident() || !other && !called(run).isEmpty()) {
        continue;
      }
      boolean royal =
          title != null
              && BY_FIRST_NAME.contains(title.title().name())
              && run.parts().stream().filter(p -> !NameRun.isNumeral(p)).count() == 1;
      if (royal && title != null) {
        Person same = royal(run);
        if (same == null) {
          String style = title.title().name();
          String name = style.substring(0, 1).toUpperCase(Locale.ROOT) + style.substring(1);
          same = new Person(name + " " + run.name(), run.parts(), false);
          persons.add(same);
        }
        learn(same, phrase);
      } else if (title != null
          || phrase.first() < run.first()
          || PersonFinder.governs(phrase.words(), run)) {
        Person person = new Person(run.name(), run.parts(), false);
        persons.add(person);
        learn(person, phrase);
      }
    }
  }

  /** Of one family, and not the one: 'President Costa' beside 'first lady Ana Costa'. */
  private static boolean another(Person person, PersonPhrase phrase) {
    TitlePhrase title = phrase.title();
    return title != null
        && title.title().unique()
        && !title.former()
        && (!phrase.gender().agrees(person.gender())
            || person.titles().stream().anyMatch(t -> t.name().equals("first lady")));
  }

  private @Nullable Person royal(NameRun run) {
    for (Person person : persons) {
      if (person.hasFirstName(run.parts().get(0)) && isRoyal(person)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isRoyal(Person person) {
    return person.titles().stream()
        .anyMatch(t -> BY_FIRST_NAME.contains(t.name()) || t.name().equals("crown prince"));
  }

  /** In a headline the subject or owner of a diplomatic act needs no introduction. */
  private void addHeadlined(List<PersonPhrase> named) {
    for (PersonPhrase phrase : named) {
      if (!phrase.words().headline() || known.containsKey(phrase)) {
        continue;
      }
      NameRun run = run(phrase);
      if (called(run).isEmpty() && run.parts().size() == 1 && HeadlineSubject.is(phrase)) {
        Person person = new Person(run.name(), run.parts(), false);
        persons.add(person);
        learn(person, phrase);
      }
    }
  }

  /**
   * A name that nothing introduces, where grammar puts an actor. Whether it is an official's the
   * roster will tell; a name that no report introduces comes to nothing.
   */
  private void addPlaced(List<PersonPhrase> named) {
    for (PersonPhrase phrase : named) {
      if (!known.containsKey(phrase) && called(run(phrase)).isEmpty() && placed(phrase)) {
        NameRun run = run(phrase);
        Person person = new Person(run.name(), run.parts(), false);
        persons.add(person);
        learn(person, phrase);
      }
    }
  }

  private static boolean placed(PersonPhrase phrase) {
    Words words = phrase.words();
    String relation = words.relation(phrase.head());
    return words.tag(phrase.head()).startsWith("NNP")
        && (ACTING.contains(relation)
            || relation.equals("compound")
                && (words.headsDealing(phrase.end())
                    || words.hyphen(phrase.end()) && words.headsDealing(phrase.end() + 2)));
  }

  private void learn(Person person, PersonPhrase phrase) {
    known.put(phrase, person);
    person.called(run(phrase));
    person.is(phrase.gender());
    if (phrase.title() != null) {
      learn(person, phrase.title());
    }
    person.of(phrase.country());
  }

  static void learn(Person person, TitlePhrase title) {
    if (!title.title().name().equals("counterpart")) {
      Title held = title.title();
      person.holds(new Title(held.name(), held.unique(), held.country(), false), title.former());
    }
    person.of(title.country());
  }

  private static boolean isFull(PersonPhrase phrase) {
    return run(phrase).isFull();
  }

  private static NameRun run(PersonPhrase phrase) {
    NameRun run = phrase.run();
    if (run == null) {
      throw new IllegalArgumentException("a phrase without a name");
    }
    return run;
  }
}
