package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.link.Person;
import org.chancery.link.Roster;
import org.chancery.model.Actor;
import org.chancery.model.Office;
import org.chancery.model.Tenure;

/** Who is said to hold the offices of which a state has one holder at a time, by whom and when. */
final class Seats {
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "foreign minister",
          "secretary of state",
          "foreign secretary",
          "defense minister",
          "defense secretary",
          "defence secretary",
          "king",
          "queen",
          "emir",
          "sultan",
          "emperor",
          "pope");

  private final Map<Office, List<Seat>> byOffice = new HashMap<>();
  private final Map<String, List<Seat>> byReport = new HashMap<>();

  Seats(Roster roster) {
    for (Person person : roster.persons()) {
      for (Tenure tenure : person.tenures()) {
        Office office = tenure.office();
        if (!tenure.former()
            && office.country() != null
            && office.country().equals(person.actor().country())
            && SINGLE.contains(office.title())) {
          Seat seat =
              new Seat(
                  office, person.actor(), tenure.day(), tenure.report(), tenure.evidence().span());
          byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(seat);
          byReport.computeIfAbsent(seat.report(), k -> new ArrayList<>()).add(seat);
        }
      }
    }
    byOffice.replaceAll((office, seats) -> seats.stream().sorted(Seat.ORDER).toList());
    byReport.replaceAll((report, seats) -> seats.stream().sorted(Seat.ORDER).toList());
  }

  /** Returns what reports say of the holder of an office, by day. */
  List<Seat> of(Office office) {
    return byOffice.getOrDefault(office, List.of());
  }

  /** Returns what reports of these days, both included, say of the holder of an office, by day. */
  List<Seat> of(Office office, LocalDate from, LocalDate to) {
    List<Seat> seats = of(office);
    return seats.subList(first(seats, from), first(seats, to.plusDays(1)));
  }

  /** Returns the place of the first that is told on a day, later, or on none that is known. */
  private static int first(List<Seat> seats, LocalDate day) {
    int low = 0;
    int high = seats.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      LocalDate told = seats.get(middle).day();
      if (told != null && told.isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the offices in which a report has a person. */
  List<Seat> of(Actor person, String report) {
    return byReport.getOrDefault(report, List.of()).stream()
        .filter(seat -> seat.person().id().equals(person.id()))
        .toList();
  }
}
