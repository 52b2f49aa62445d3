package org.chancery.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Lends a meeting held on a journey the days of the journey, where it states none of its own. */
final class Dating {
  private static final Set<Stage> PAST = Set.of(Stage.HAPPENED, Stage.UNDERWAY, Stage.SIGNED);
  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  List<Draft> lend(List<Draft> drafts) {
    return drafts.stream().map(d -> lend(d, drafts)).toList();
  }

  private static Draft lend(Draft draft, List<Draft> all) {
    if (draft.kind() != Kind.MEETING || draft.timing() != null) {
      return draft;
    }
    Draft best = null;
    for (Draft other : all) {
      if (other.kind() == Kind.VISIT
          && other.timing() != null
          && alongside(draft.reached(), other.reached())
          && journey(draft, other)
          && (best == null || gap(other, draft) < gap(best, draft))) {
        best = other;
      }
    }
    return best == null ? draft : draft.at(best.timing());
  }

  private static int gap(Draft a, Draft b) {
    return Math.abs(a.order() - b.order());
  }

  private static boolean alongside(Stage meeting, Stage visit) {
    return PAST.contains(meeting) && PAST.contains(visit)
        || AHEAD.contains(meeting) && AHEAD.contains(visit);
  }

  /** One of those who meet is the traveller, and the place or another of them is of the country. */
  private static boolean journey(Draft meeting, Draft visit) {
    String country = Completion.country(visit);
    boolean traveller =
        meeting.filler(Slot.PARTICIPANTS).stream()
            .anyMatch(
                m ->
                    visit.filler(Slot.VISITOR).stream()
                        .anyMatch(v -> Objects.equals(v.actor(), m.actor())));
    if (!traveller || country == null) {
      return false;
    }
    @Nullable Place place = meeting.place();
    if (place != null && place.country() != null) {
      return place.country().equals(country);
    }
    return meeting.filler(Slot.PARTICIPANTS).stream()
        .anyMatch(m -> m.actor() != null && country.equals(m.actor().country()));
  }
}
