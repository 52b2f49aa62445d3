package org.chancery.app.mcp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.chancery.present.ActorQuery;
import org.chancery.present.Days;
import org.chancery.present.Filter;
import org.jspecify.annotations.Nullable;

/** What an assistant asks with; the schema has been checked, the meaning has not. */
final class Arguments {
  private static final int LIMIT = 10;
  private static final int MOST = 50;

  private final Map<String, Object> values;

  Arguments(@Nullable Map<String, Object> values) {
    this.values = values == null ? Map.of() : values;
  }

  /** Returns a text that must be there. */
  String text(String name) {
    Object value = values.get(name);
    if (value == null || value.toString().isBlank()) {
      throw new Refusal("'" + name + "' is missing");
    }
    return value.toString().strip();
  }

  /** Returns the days that a text means, or null if it is not there. */
  @Nullable DateSpan days(String name) {
    Object value = values.get(name);
    if (value == null) {
      return null;
    }
    try {
      return Days.span(value.toString().strip());
    } catch (IllegalArgumentException e) {
      throw new Refusal("'" + name + "': " + e.getMessage());
    }
  }

  /** Returns how many answers are wanted at the most. */
  int limit() {
    return values.get("limit") instanceof Number limit
        ? Math.max(1, Math.min(MOST, limit.intValue()))
        : LIMIT;
  }

  /** Returns which events are wanted. */
  Filter filter() {
    return new Filter(
        list("with").stream().map(Arguments::actor).toList(),
        between(),
        constants("kinds", Kind.class),
        constants("stages", Stage.class),
        Boolean.TRUE.equals(values.get("disputed")));
  }

  private static ActorQuery actor(String text) {
    try {
      return new ActorQuery(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal("'with': '" + text + "' names nobody");
    }
  }

  private @Nullable DateSpan between() {
    DateSpan from = days("from");
    DateSpan to = days("to");
    LocalDate first = from == null ? null : from.start();
    LocalDate last = to == null ? null : to.end();
    if (first == null && last == null) {
      return null;
    }
    if (first != null && last != null && last.isBefore(first)) {
      throw new Refusal("'to' is before 'from'; give the earlier day as 'from'");
    }
    return new DateSpan(first, last);
  }

  private <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String value : list(name)) {
      try {
        constants.add(Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new Refusal(
            "'" + name + "': there is no '" + value + "'; choose of " + EnumSet.allOf(type));
      }
    }
    return constants;
  }

  private List<String> list(String name) {
    Object value = values.get(name);
    if (value instanceof Collection<?> all) {
      return all.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
