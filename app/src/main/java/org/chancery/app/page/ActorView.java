package org.chancery.app.page;

import java.util.List;

/**
 * What the page of an actor shows.
 *
 * @param frame what stands around it
 * @param id the actor's id
 * @param portraits one, or one for each state where men of one name act for several
 */
record ActorView(Frame frame, String id, List<Portrait> portraits) {
  /**
   * What is known of one actor.
   *
   * @param name the name
   * @param type what it is
   * @param country the state it is or acts for, empty if unknown
   * @param countryHref that state's page
   * @param timelineHref the timeline of all it, or those who act for it, have a part in
   * @param offices the offices reports say the person holds
   * @param tenures the words by which they say so
   * @param people for a state, whom reports call by its offices
   * @param namesakes others whose names end in the same word
   * @param events the events it has a part in, a part of them
   * @param paging which part
   */
  record Portrait(
      String name,
      String type,
      String country,
      String countryHref,
      String timelineHref,
      List<Term> offices,
      List<Learnt> tenures,
      List<Person> people,
      List<Person> namesakes,
      List<EventRow> events,
      Paging paging) {
    /** Copies the lists. */
    Portrait {
      offices = List.copyOf(offices);
      tenures = List.copyOf(tenures);
      people = List.copyOf(people);
      namesakes = List.copyOf(namesakes);
      events = List.copyOf(events);
    }
  }

  /**
   * An office someone holds.
   *
   * @param office which
   * @param days from when to when reports say so
   * @param reports how many do
   */
  record Term(String office, String days, String reports) {}

  /**
   * The words from which an office was learnt.
   *
   * @param office which
   * @param former whether they call the person a former holder
   * @param excerpt the words
   */
  record Learnt(String office, boolean former, Excerpt excerpt) {}

  /**
   * A person.
   *
   * @param name the name
   * @param href the page
   * @param offices in which office, in words; empty if in none
   */
  record Person(String name, String href, String offices) {}

  /** Copies the list. */
  ActorView {
    portraits = List.copyOf(portraits);
  }
}
