package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Settles whom an office without a name means: 'the Russian president', 'his counterpart'. */
final class Descriptions {
  private final People people;
  private final List<Person> recent;

  Descriptions(People people, List<Person> recent) {
    this.people = people;
    this.recent = recent;
  }

  /**
   * Returns who is meant, or null where that stays open.
   *
   * @param owner the person whose officer or counterpart it is ('his'), or null
   * @param subject the subject of the clause, or null
   */
  @Nullable Settled settle(
      Scene scene, PersonPhrase phrase, @Nullable Person owner, @Nullable Person subject) {
    TitlePhrase title = phrase.title();
    if (title == null) {
      return null;
    }
    Person apposed = apposed(scene, title);
    if (apposed != null) {
      return person(phrase, apposed);
    }
    String country = title.country();
    if (title.title().name().equals(Counterpart.TITLE)) {
      return counterpart(phrase, title, owner != null ? owner : subject);
    }
    if (title.title().plural()) {
      boolean idle =
          WordList.PRIVATE_TITLES.has(title.title().name())
              || WordList.OPPOSED.has(title.title().name().split(" ", 2)[0]);
      boolean held = title.title().unique() && !title.former();
      return idle || country == null
          ? null
          : unnamed(phrase, held ? office(title.title().name(), country) : stateOf(country));
    }
    if (country == null && owner != null) {
      country = owner.country();
    }
    if (!title.indefinite() && !title.former()) {
      Person known = known(title.title().name(), country, phrase.gender());
      if (known != null) {
        known.of(title.country());
        return person(phrase, known);
      }
    }
    return unknown(phrase, title, country);
  }

  private @Nullable Settled counterpart(
      PersonPhrase phrase, TitlePhrase title, @Nullable Person owner) {
    String country = title.country();
    Office office = owner == null ? null : owner.office();
    if (country == null) {
      return null;
    }
    Person known =
        office == null || title.title().plural()
            ? null
            : known(office.title(), country, Gender.UNKNOWN);
    return known != null && known != owner
        ? person(phrase, known)
        : unnamed(phrase, Counterpart.of(country));
  }

  private @Nullable Settled unknown(
      PersonPhrase phrase, TitlePhrase title, @Nullable String country) {
    boolean faceless = WordList.FACELESS.has(title.title().name());
    if (WordList.PRIVATE_TITLES.has(title.title().name()) && title.indefinite()) {
      return null;
    }
    if (country == null) {
      if (title.organization() == null) {
        return null;
      }
      boolean vague = title.indefinite() || !title.title().unique();
      return unnamed(
          phrase,
          vague
              ? new ActorName(ActorType.ORGANIZATION, title.organization(), null, null)
              : office(title.title().name(), null));
    }
    if (faceless || title.indefinite() || title.former() || !title.title().unique() && faceless) {
      return unnamed(phrase, stateOf(country));
    }
    return unnamed(phrase, office(title.title().name(), country));
  }

  private @Nullable Person known(String title, @Nullable String country, Gender gender) {
    List<Person> fit = new ArrayList<>();
    for (Person person : people.all()) {
      boolean vague = WordList.VAGUE.has(title);
      boolean state =
          country == null
              || person.country() == null && !vague && people.sole(title, country)
              || country.equals(person.country());
      boolean held = person.titles().stream().anyMatch(t -> OfficeWords.agree(title, t.name()));
      if (state && held && gender.agrees(person.gender())) {
        fit.add(person);
      }
    }
    List<Person> sure = new ArrayList<>(fit);
    if (country != null) {
      sure.removeIf(p -> !country.equals(p.country()));
    }
    List<Person> from = sure.isEmpty() ? fit : sure;
    if (from.size() <= 1) {
      return from.isEmpty() ? null : from.get(0);
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (from.contains(recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  private @Nullable Person apposed(Scene scene, TitlePhrase title) {
    for (Apposition apposition : scene.appositions()) {
      if (apposition.title().equals(title)) {
        for (PersonPhrase phrase : scene.persons()) {
          if (apposition.run().equals(phrase.run())) {
            Person person = people.of(phrase);
            List<Person> called = people.called(apposition.run());
            return person != null || called.size() != 1 ? person : called.get(0);
          }
        }
      }
    }
    return null;
  }

  private static ActorName office(String title, @Nullable String country) {
    return new ActorName(ActorType.PERSON, null, new Office(title, country), country);
  }

  private static ActorName stateOf(String country) {
    String name = Gazetteer.standard().states().get(country);
    return new ActorName(ActorType.STATE, name, null, country);
  }

  private static Settled person(PersonPhrase phrase, Person person) {
    return new Settled(phrase.first(), phrase.end(), phrase.head(), Form.DESCRIPTION, person, null);
  }

  private static Settled unnamed(PersonPhrase phrase, ActorName actor) {
    return new Settled(phrase.first(), phrase.end(), phrase.head(), Form.DESCRIPTION, null, actor);
  }
}
