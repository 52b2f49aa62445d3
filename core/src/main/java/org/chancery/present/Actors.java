package org.chancery.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Official;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Claim;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a ledger: who has a part in its events, who speaks of them, whom reports call by an
 * office. Two of one id and of different states are two.
 */
public final class Actors {
  private static final Comparator<Actor> ORDER =
      Comparator.comparing(Actor::id)
          .thenComparing(Actor::country, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<Dossier> all;

  private Actors(List<Dossier> all) {
    this.all = List.copyOf(all);
  }

  /** Returns the actors of a ledger. */
  public static Actors of(Ledger ledger) {
    return new Actors(new Gathering(ledger).dossiers());
  }

  /** Returns all of them, by id and then by state. */
  public List<Dossier> all() {
    return all;
  }

  /** Returns those of an id: more than one if men of one name act for different states. */
  public List<Dossier> of(String id) {
    return all.stream().filter(dossier -> dossier.actor().id().equals(id)).toList();
  }

  /** Returns their ids, in order. */
  public List<String> ids() {
    return all.stream().map(dossier -> dossier.actor().id()).distinct().toList();
  }

  /** Gathers what the ledger holds of each actor. */
  private static final class Gathering {
    private final TreeMap<Actor, Sheet> sheets = new TreeMap<>(ORDER);
    private final Map<String, TreeSet<String>> states = new HashMap<>();

    private static final class Sheet {
      private final List<Tenure> tenures = new ArrayList<>();
      private final List<Event> events = new ArrayList<>();
    }

    private Gathering(Ledger ledger) {
      ledger.roster().forEach(official -> note(official.actor()));
      for (Event event : ledger.events()) {
        event.roles().values().stream().flatMap(Collection::stream).forEach(this::note);
      }
      ledger.claims().stream().map(Claim::saidBy).flatMap(List::stream).forEach(this::note);
      ledger.roster().forEach(this::add);
      ledger.events().forEach(this::add);
      ledger.claims().stream().map(Claim::saidBy).flatMap(List::stream).forEach(this::sheet);
    }

    private void note(Actor actor) {
      TreeSet<String> known = states.computeIfAbsent(actor.id(), k -> new TreeSet<>());
      if (actor.country() != null) {
        known.add(actor.country());
      }
    }

    private void add(Official official) {
      sheet(official.actor()).tenures.addAll(official.tenures());
    }

    private void add(Event event) {
      Set<Sheet> parts = new HashSet<>();
      event.roles().values().stream()
          .flatMap(Collection::stream)
          .map(this::sheet)
          .forEach(parts::add);
      parts.forEach(sheet -> sheet.events.add(event));
    }

    private Sheet sheet(Actor actor) {
      return sheets.computeIfAbsent(identified(actor), k -> new Sheet());
    }

    /** An actor whose state a report leaves open is the one whose state others tell. */
    private Actor identified(Actor actor) {
      TreeSet<String> known = states.getOrDefault(actor.id(), new TreeSet<>());
      return actor.country() == null && known.size() == 1
          ? new Actor(actor.id(), actor.name(), actor.type(), known.first())
          : actor;
    }

    private List<Dossier> dossiers() {
      Map<String, List<Actor>> byName = new HashMap<>();
      for (Actor actor : sheets.keySet()) {
        String last = lastWord(actor);
        if (last != null) {
          byName.computeIfAbsent(last, k -> new ArrayList<>()).add(actor);
        }
      }
      List<Dossier> dossiers = new ArrayList<>();
      sheets.forEach(
          (actor, sheet) -> {
            List<Actor> bearers = byName.getOrDefault(String.valueOf(lastWord(actor)), List.of());
            List<Actor> others = bearers.stream().filter(other -> !other.equals(actor)).toList();
            dossiers.add(new Dossier(actor, sheet.tenures, sheet.events, others));
          });
      return dossiers;
    }

    private static @Nullable String lastWord(Actor actor) {
      if (actor.type() != ActorType.PERSON) {
        return null;
      }
      String words = ActorQuery.words(actor.name()).strip();
      return words.isEmpty() ? null : words.substring(words.lastIndexOf(' ') + 1);
    }
  }
}
