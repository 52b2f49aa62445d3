package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;

/** What the lists and the shapes of words tell of one sentence, before sentences are compared. */
final class Scene {
  private final Words words;
  private final NameMatches names;
  private final List<TitlePhrase> titles;
  private final List<NameRun> runs;
  private final List<PersonPhrase> persons;
  private final List<Apposition> appositions;

  Scene(Words words) {
    this.words = words;
    this.names = NameMatches.find(words);
    this.titles = new TitleFinder(words, names).find();
    this.runs = new NameFinder(words, names, titles).find();
    PersonFinder finder = new PersonFinder(words, names, titles, runs);
    this.appositions = finder.appositions();
    this.persons = new ArrayList<>(finder.find());
  }

  Words words() {
    return words;
  }

  NameMatches names() {
    return names;
  }

  /** Returns the phrases that may name persons, in the order of the text. */
  List<PersonPhrase> persons() {
    return persons;
  }

  /** Returns the offices told of a name after or before a comma. */
  List<Apposition> appositions() {
    return appositions;
  }
}
