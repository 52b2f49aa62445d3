package org.chancery.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.link.Passing;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
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

  /** An act is dated by days no wider than this. */
  private static final long MONTH = 31;

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      LocalDate began = began(claim);
      if (began == null || !DONE.contains(claim.stage())) {
        continue;
      }
      for (Actor person : Background.persons(claim)) {
        for (Passing passing : matter.background().passings(person)) {
          LocalDate last = passing.days().end();
          if (last != null
              && began.isAfter(last)
              && !MOURNING.matcher(claim.evidence().text()).find()) {
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

  private static @Nullable LocalDate began(Claim claim) {
    DateSpan days = claim.when() == null ? null : claim.when().span();
    return days == null || days.days() > MONTH ? null : days.start();
  }
}
