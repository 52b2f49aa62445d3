package org.chancery.app.page;

import java.util.function.IntConsumer;

/** The parties to one event, by the numbers that a {@link PartyList} gives them. Immutable. */
final class Parties {
  private final int[] numbers;

  /** Takes the numbers, each once, in ascending order. */
  Parties(int[] numbers) {
    this.numbers = numbers.clone();
  }

  /** Returns how many there are. */
  int count() {
    return numbers.length;
  }

  /** Hands over the number of each. */
  void each(IntConsumer taker) {
    for (int number : numbers) {
      taker.accept(number);
    }
  }

  /** Returns how many of them are parties to another event, too. */
  int shared(Parties other) {
    int shared = 0;
    for (int mine = 0, theirs = 0; mine < numbers.length && theirs < other.numbers.length; ) {
      int order = Integer.compare(numbers[mine], other.numbers[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
