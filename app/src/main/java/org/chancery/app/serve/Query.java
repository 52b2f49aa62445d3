package org.chancery.app.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parameters of a request's address, decoded.
 *
 * @param values the values of each, in the order in which they were given
 */
public record Query(Map<String, List<String>> values) {
  /** Copies the values. */
  public Query {
    TreeMap<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
    values = copy;
  }

  /** Returns the first value of a parameter that is not blank. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns all values of a parameter that are not blank: forms send empty ones. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }
}
