package org.chancery.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of one thing in several places, the most trusted first.
 *
 * @param <T> what is stated
 */
final class Stated<T> {
  private record Said<T>(String where, T what) {}

  private final String about;
  private final BiPredicate<T, T> agree;
  private final List<Said<T>> said = new ArrayList<>();

  Stated(String about, BiPredicate<T, T> agree) {
    this.about = about;
    this.agree = agree;
  }

  /** Adds what the next trusted place says; null adds nothing. */
  Stated<T> add(String where, @Nullable T what) {
    if (what != null) {
      said.add(new Said<>(where, what));
    }
    return this;
  }

  /** Returns what the most trusted place says, or null. */
  @Nullable T best() {
    return said.isEmpty() ? null : said.get(0).what();
  }

  /** Adds a sentence to {@code notes} for each place that disagrees with the most trusted one. */
  void disagreements(List<String> notes) {
    for (int i = 1; i < said.size(); i++) {
      if (!agree.test(said.get(0).what(), said.get(i).what())) {
        notes.add(
            String.format(
                Locale.ROOT,
                "%s: %s says '%s', %s says '%s'; the former is taken",
                about,
                said.get(0).where(),
                said.get(0).what(),
                said.get(i).where(),
                said.get(i).what()));
      }
    }
  }
}
