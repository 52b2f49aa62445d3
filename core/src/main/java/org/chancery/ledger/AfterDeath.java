package org.chancery.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.link.Passing;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A person acts on days when, by some report, he had died. Whoever is mourned, remembered or
 * visited in his grave does not act.
 */
final class AfterDeath implements Check {
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.UNDERWAY, Stage.SIGNED);

  private static final Pattern MOURNING =
      Pattern.compile(
          "(?i)\\b(late|dead|death\\w*|died|funerals?|burial|buried|grave\\w*|tombs?|mausoleum"
              + "|memorials?|commemorat\\w*|mourn\\w*|condolences?|tributes?|wreath\\w*"
              + "|anniversar\\w*|centenary|legacy|legend\\w*|remembrance|coffin|lying in state"
              + "|assassinat\\w*|killed)\\b");

  private static final long MANY = 3;

  /** An act is dated by days no wider than this. */
  private static final long MONTH = 31;

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      for (Actor person : Background.persons(claim)) {
        for (Passing passing : matter.background().passings(person)) {
          if (after(claim, passing) && !alive(matter.background(), passing)) {
            sides.add(
                "whether " + person.name() + " can have taken part, reported dead before",
                List.of(claim),
                List.of(new Ground(passing.report(), passing.evidence())));
          }
        }
      }
    }
    return sides.disputes();
  }

  private static boolean after(Claim claim, Passing passing) {
    LocalDate began = began(claim);
    LocalDate last = passing.days().end();
    return began != null
        && last != null
        && began.isAfter(last)
        && DONE.contains(claim.stage())
        && !MOURNING.matcher(claim.evidence().text()).find();
  }

  /** One report may have a name or a day wrong; whoever acts by many is another of the name. */
  private static boolean alive(Background background, Passing passing) {
    return Stream.of(Kind.values())
            .flatMap(kind -> background.claims(kind, passing.person()).stream())
            .filter(claim -> after(claim, passing))
            .map(Claim::report)
            .distinct()
            .limit(MANY)
            .count()
        == MANY;
  }

  private static @Nullable LocalDate began(Claim claim) {
    DateSpan days = claim.when() == null ? null : claim.when().span();
    return days == null || days.days() > MONTH ? null : days.start();
  }
}
