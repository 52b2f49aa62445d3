package org.chancery.app.serve.api;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Span;

/**
 * What a list is in the order of.
 *
 * @param parts compared one after another
 */
record Key(List<String> parts) implements Comparable<Key> {
  Key {
    parts = List.copyOf(parts);
  }

  static Key of(String... parts) {
    return new Key(Arrays.asList(parts));
  }

  /** Returns the key of something at a place in a report. */
  static Key at(String report, String version, Span span, String more) {
    return of(report, version, number(span.start()), number(span.end()), more);
  }

  /** Returns a number as text that sorts as it does. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%010d", number);
  }

  @Override
  public int compareTo(Key other) {
    Iterator<String> theirs = other.parts.iterator();
    for (String part : parts) {
      int order = theirs.hasNext() ? part.compareTo(theirs.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return theirs.hasNext() ? -1 : 0;
  }
}
