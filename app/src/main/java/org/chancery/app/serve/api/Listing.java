package org.chancery.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.app.serve.FilterQuery;
import org.chancery.app.serve.Query;
import org.chancery.app.serve.Refusal;

/**
 * A list that is given out in parts.
 *
 * @param name the name of the list
 * @param all what is in it, in the order of its keys
 * @param wanted what of it is asked for
 * @param key what it is in the order of
 * @param row the line of JSON, or empty if nothing can be told of one
 */
record Listing<T>(
    String name,
    List<T> all,
    Predicate<T> wanted,
    Function<T, Key> key,
    Function<T, Optional<String>> row) {
  /** How many rows an answer has if the question does not say. */
  static final int USUAL = 100;

  /** How many rows an answer has at the most. */
  static final int MOST = 1000;

  /** Returns the part that is asked for by {@code cursor} and {@code limit}. */
  Answer part(Query query) {
    int limit = query.first("limit").map(Listing::limit).orElse(USUAL);
    int at = query.first("cursor").map(text -> place(Cursor.parse(name, text))).orElse(0);
    List<String> rows = new ArrayList<>();
    int last = at;
    for (int i = at; i < all.size(); i++) {
      Optional<String> line = wanted.test(all.get(i)) ? row.apply(all.get(i)) : Optional.empty();
      if (line.isPresent()) {
        if (rows.size() == limit) {
          return new Answer.Many(rows, next(last));
        }
        rows.add(line.get());
        last = i;
      }
    }
    return new Answer.Many(rows, null);
  }

  private static int limit(String text) {
    int limit = FilterQuery.parsed("limit", text, Listing::number);
    if (limit < 1 || limit > MOST) {
      throw Refusal.parameter("limit", "give a number from 1 to " + MOST);
    }
    return limit;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private int place(Cursor cursor) {
    return Math.min(all.size(), first(cursor.after()) + cursor.equal());
  }

  private String next(int last) {
    Key after = key.apply(all.get(last));
    return new Cursor(name, after, last - first(after) + 1).text();
  }

  /** Returns the place of the first whose key is not less. */
  private int first(Key wantedKey) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.apply(all.get(middle)).compareTo(wantedKey) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
