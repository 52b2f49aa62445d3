package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Evidence;
import org.chancery.model.Office;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;

/** How strongly introductions speak for a person about a day. */
class StandingTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 14);

  @Test
  void oneIntroductionNearOutweighsManyFarAway() {
    Standing now = standing("Ana Costa", DAY.minusDays(3));
    Standing then =
        standing("Berta Lima", DAY.minusDays(300), DAY.minusDays(320), DAY.minusDays(340));
    assertThat(now.above(then)).isTrue();
    assertThat(then.above(now)).isFalse();
  }

  @Test
  void withinAWeekNearnessTellsNothing() {
    Standing one = standing("Ana Costa", DAY);
    Standing other = standing("Berta Lima", DAY.minusDays(1));
    assertThat(one.above(other)).isFalse();
    assertThat(other.above(one)).isFalse();
  }

  @Test
  void whatIsToldYearsAwayDoesNotReach() {
    assertThat(standing("Ana Costa", DAY.minusYears(2)).reaches()).isFalse();
    assertThat(standing("Ana Costa", DAY.minusYears(1)).reaches()).isTrue();
  }

  @Test
  void aFormerHolderDoesNotCount() {
    Person person =
        person("Ana Costa", new Tenure(new Office("president", "PT"), DAY, true, "r", at()));
    assertThat(Standing.of(Bearer.of(person), o -> true, DAY).reaches()).isFalse();
  }

  private static Standing standing(String name, LocalDate... days) {
    Tenure[] tenures =
        Arrays.stream(days)
            .map(day -> new Tenure(new Office("president", "PT"), day, false, "r", at()))
            .toArray(Tenure[]::new);
    return Standing.of(Bearer.of(person(name, tenures)), o -> true, DAY);
  }

  private static Person person(String name, Tenure... tenures) {
    return new Person(new Actor("person/" + name, name, ActorType.PERSON, "PT"), List.of(tenures));
  }

  private static Evidence at() {
    return new Evidence(new Span(0, 1), "A");
  }
}
