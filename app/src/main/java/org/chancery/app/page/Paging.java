package org.chancery.app.page;

import java.util.List;
import java.util.function.IntFunction;
import org.chancery.app.serve.Query;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param first the number of its first entry, from 1; 0 if the list is empty
 * @param last the number of its last
 * @param total how many entries the list has
 * @param before the address of the part before it, or null
 * @param after the address of the part after it, or null
 */
record Paging(int first, int last, int total, @Nullable String before, @Nullable String after) {
  /**
   * Returns which part of a list a page shows.
   *
   * @param page its number, from 1; beyond the end it is the last
   * @param size how many entries a page has
   * @param address gives the address of the page of a number
   */
  static Paging of(int total, int page, int size, IntFunction<String> address) {
    int pages = Math.max(1, (total + size - 1) / size);
    int here = Math.min(page, pages);
    return new Paging(
        Math.min(total, (here - 1) * size + 1),
        Math.min(total, here * size),
        total,
        here > 1 ? address.apply(here - 1) : null,
        here < pages ? address.apply(here + 1) : null);
  }

  /** Returns the number that a parameter asks for, 1 if it asks for none. */
  static int page(Query query, String name) {
    try {
      return Math.max(1, Integer.parseInt(query.first(name).orElse("1")));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** Returns the entries of the part. */
  <T> List<T> of(List<T> all) {
    return total == 0 ? List.of() : all.subList(first - 1, last);
  }

  /** Returns whether there is more than is shown. */
  boolean partial() {
    return before != null || after != null;
  }
}
