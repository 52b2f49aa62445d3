package org.chancery.app.serve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.chancery.present.ActorQuery;
import org.chancery.present.Days;
import org.chancery.present.Filter;
import org.jspecify.annotations.Nullable;

/** Reads from an address what the command line reads from its options. */
public final class FilterQuery {
  private FilterQuery() {}

  /**
   * Returns which part of the ledger is asked for: {@code with}, {@code from} and {@code to},
   * {@code kind}, {@code stage}, {@code disputed}.
   *
   * @throws Refusal if a parameter cannot be understood
   */
  public static Filter filter(Query query) {
    Filter all =
        new Filter(
            each(query, "with").map(FilterQuery::actor).toList(),
            between(query),
            constants(query, "kind", Kind.class),
            constants(query, "stage", Stage.class),
            false);
    return flag(query, "disputed") ? all.disputedOnly() : all;
  }

  /**
   * Returns the days that a parameter means, if it is given.
   *
   * @throws Refusal if it means none
   */
  public static Optional<DateSpan> days(Query query, String name) {
    return query.first(name).map(text -> parsed(name, text, Days::span));
  }

  /** Returns what a parameter's text means, and refuses text that means nothing. */
  public static <T> T parsed(String name, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.parameter(name, String.valueOf(e.getMessage()));
    }
  }

  private static ActorQuery actor(String text) {
    try {
      return new ActorQuery(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.parameter("with", "'" + text + "' names nobody");
    }
  }

  private static @Nullable DateSpan between(Query query) {
    LocalDate first = days(query, "from").map(DateSpan::start).orElse(null);
    LocalDate last = days(query, "to").map(DateSpan::end).orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      throw Refusal.parameter("to", "the days end before they begin; give the earlier day as from");
    }
    return first == null && last == null ? null : new DateSpan(first, last);
  }

  private static <E extends Enum<E>> Set<E> constants(Query query, String name, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    each(query, name).forEach(text -> found.add(constant(name, text, type)));
    return found;
  }

  private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      List<String> known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
      throw Refusal.parameter(
          name, "there is no '" + text + "'; there are " + String.join(", ", known));
    }
  }

  /** A parameter may be repeated, or have several values with commas between them. */
  private static Stream<String> each(Query query, String name) {
    return query.all(name).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static boolean flag(Query query, String name) {
    String text = query.first(name).orElse("false");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Refusal.parameter(name, "'" + text + "' is neither true nor false");
    };
  }
}
