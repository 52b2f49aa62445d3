package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.annotate.time.DateValue;
import org.chancery.model.ActorName;
import org.chancery.model.Role;
import org.chancery.model.Stage;

/**
 * Brings the drafts of one report into accord: what a mere noun leaves open is told by a verb
 * elsewhere, and a plan told with and without its date is one plan.
 */
final class Consolidation {
  List<Draft> consolidate(List<Draft> drafts) {
    List<Draft> dated = drafts.stream().map(Consolidation::schedule).toList();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : dated) {
      if (draft.stage().explicit() || !told(draft, dated)) {
        kept.add(draft);
      }
    }
    return kept.stream().map(d -> settled(subsumed(d, kept), kept)).toList();
  }

  /** What goes on and what is over are one where the report tells of one event. */
  private static Draft settled(Draft draft, List<Draft> all) {
    if (draft.reached() != Stage.UNDERWAY) {
      return draft;
    }
    return all.stream()
        .filter(o -> o.reached() == Stage.HAPPENED && o.stage().explicit())
        .filter(o -> same(draft, o) && meets(draft, o))
        .findFirst()
        .map(o -> draft.with(draft.stage().withStage(Stage.HAPPENED)))
        .orElse(draft);
  }

  /** Whether the words that date the two leave it open that they are one. */
  private static boolean meets(Draft a, Draft b) {
    return a.timing() == null
        || b.timing() == null
        || a.timing().expression().value().equals(b.timing().expression().value())
        || precise(a.timing().expression().value()) == precise(b.timing().expression().value());
  }

  /** A plan with a stated time of a month's precision or better is scheduled. */
  private static Draft schedule(Draft draft) {
    if (draft.timing() == null) {
      return draft;
    }
    DateValue value = draft.timing().expression().value();
    boolean precise = precise(value);
    boolean ahead = ahead(value);
    Stage stage = draft.reached();
    boolean planned = stage == Stage.PLANNED && precise;
    boolean present = ahead && precise && (stage == Stage.HAPPENED || stage == Stage.UNDERWAY);
    if (!planned && !present) {
      return draft;
    }
    Timing timing = draft.timing();
    return draft
        .with(new StageReading(Stage.SCHEDULED, true, draft.stage().chain()))
        .at(new Timing(timing.expression(), TimingReader.direction(Stage.SCHEDULED)));
  }

  private static boolean ahead(DateValue value) {
    if (value instanceof DateValue.Relative relative) {
      return relative.amount() > 0;
    }
    if (value instanceof DateValue.Weekday weekday) {
      return weekday.shift() > 0;
    }
    return false;
  }

  static boolean precise(DateValue value) {
    if (value instanceof DateValue.Calendar calendar) {
      return calendar.month() != null || calendar.day() != null;
    }
    if (value instanceof DateValue.Relative relative) {
      return relative.unit() != DateValue.Unit.YEAR && relative.unit() != DateValue.Unit.QUARTER;
    }
    if (value instanceof DateValue.PartOf part) {
      return part.unit() != DateValue.Unit.YEAR;
    }
    if (value instanceof DateValue.Around around) {
      return around.unit() == DateValue.Unit.DAY;
    }
    if (value instanceof DateValue.Range range) {
      return precise(range.from()) || precise(range.to());
    }
    return !(value instanceof DateValue.Vague) && !(value instanceof DateValue.Bound);
  }

  private static boolean told(Draft draft, List<Draft> all) {
    return all.stream().anyMatch(o -> o != draft && o.stage().explicit() && same(draft, o));
  }

  private static Draft subsumed(Draft draft, List<Draft> all) {
    if (draft.reached() != Stage.PLANNED) {
      return draft;
    }
    return all.stream()
        .filter(o -> o.reached() == Stage.SCHEDULED && same(draft, o))
        .findFirst()
        .map(o -> draft.with(draft.stage().withStage(Stage.SCHEDULED)).at(o.timing()))
        .orElse(draft);
  }

  /** Whether two drafts speak of the same sides and, for visits, the same country. */
  static boolean same(Draft a, Draft b) {
    if (a.kind() != b.kind() || !Objects.equals(Completion.country(a), Completion.country(b))) {
      return false;
    }
    Map<Role, List<ActorName>> mine = new EnumMap<>(Role.class);
    mine.putAll(a.roles());
    Map<Role, List<ActorName>> theirs = new EnumMap<>(Role.class);
    theirs.putAll(b.roles());
    mine.remove(Role.HOST);
    theirs.remove(Role.HOST);
    for (Map.Entry<Role, List<ActorName>> entry : mine.entrySet()) {
      List<ActorName> others = theirs.getOrDefault(entry.getKey(), List.of());
      boolean covered =
          others.containsAll(entry.getValue()) || entry.getValue().containsAll(others);
      if (!covered) {
        return false;
      }
    }
    return mine.keySet().equals(theirs.keySet());
  }
}
