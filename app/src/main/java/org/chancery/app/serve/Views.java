package org.chancery.app.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.jspecify.annotations.Nullable;

/** What is made of a ledger once and asked often. Thread-safe. */
final class Views {
  private final History history;
  private final Stand present;
  private final Map<String, Event> events = new HashMap<>();
  private final Memory<LocalDate, Stand> asOf;
  private final Memory<LocalDate, List<Change>> since;
  private final Memory<Instant, List<Change>> sinceRead;
  private final Answers answers = new Answers();
  private final Map<Class<?>, Once<?>> once = new ConcurrentHashMap<>();

  Views(History history) {
    this.history = history;
    this.present = Stand.of(history.present());
    history.present().events().forEach(event -> events.put(event.id(), event));
    this.asOf = new Memory<>(day -> Stand.of(history.asOf(day)));
    this.since = new Memory<>(history::since);
    this.sinceRead = new Memory<>(history::sinceRead);
  }

  History history() {
    return history;
  }

  Stand present() {
    return present;
  }

  Stand asOf(LocalDate day) {
    return asOf.get(day);
  }

  List<Change> since(LocalDate day) {
    return since.get(day);
  }

  List<Change> sinceRead(Instant instant) {
    return sinceRead.get(instant);
  }

  Optional<Event> event(String id) {
    Event exact = events.get(id);
    return exact == null ? history.present().event(id) : Optional.of(exact);
  }

  Answers answers() {
    return answers;
  }

  <V> V once(Class<V> type, Supplier<V> made) {
    return type.cast(once.computeIfAbsent(type, t -> new Once<>(made)).get());
  }

  /** Makes a thing when it is first asked for. Who asks for it meanwhile waits for it. */
  private static final class Once<V> {
    private final Supplier<V> made;
    private @Nullable V value;

    Once(Supplier<V> made) {
      this.made = made;
    }

    synchronized V get() {
      V known = value;
      if (known == null) {
        known = made.get();
        value = known;
      }
      return known;
    }
  }

  /** Remembers the last answers. Who asks for what is being made waits for it. */
  private static final class Memory<K, V> {
    /** Readers of one page ask about few days, and an answer may be as large as the ledger. */
    private static final int ANSWERS = 8;

    private final Function<K, V> made;
    private final Map<K, V> known =
        new LinkedHashMap<>(ANSWERS * 2, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > ANSWERS;
          }
        };

    Memory(Function<K, V> made) {
      this.made = made;
    }

    synchronized V get(K key) {
      V value = known.get(key);
      if (value == null) {
        value = made.apply(key);
        known.put(key, value);
      }
      return value;
    }
  }
}
