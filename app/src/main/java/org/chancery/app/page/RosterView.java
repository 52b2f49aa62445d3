package org.chancery.app.page;

import java.util.List;

/**
 * What the roster shows.
 *
 * @param frame what stands around it
 * @param states the states there are, to choose from
 * @param groups the persons by state, a part of them
 * @param paging which part
 */
record RosterView(Frame frame, List<State> states, List<Group> groups, Paging paging) {
  /**
   * A state to choose.
   *
   * @param name its name
   * @param href the roster of that state alone
   * @param count how many persons
   * @param here whether it is the one shown
   */
  record State(String name, String href, int count, boolean here) {}

  /**
   * The persons of a state.
   *
   * @param name its name
   * @param people the persons
   */
  record Group(String name, List<Holder> people) {}

  /**
   * A person and the offices.
   *
   * @param name the name
   * @param href the page
   * @param offices the offices
   * @param events how many events
   */
  record Holder(String name, String href, List<ActorView.Term> offices, String events) {}

  /** Copies the lists. */
  RosterView {
    states = List.copyOf(states);
    groups = List.copyOf(groups);
  }
}
