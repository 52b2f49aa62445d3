package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.annotate.time.DateValue.Around;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Feast;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Lasting;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateValue.Movable;
import org.chancery.annotate.time.DateValue.Part;
import org.chancery.annotate.time.DateValue.PartOf;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Season;
import org.chancery.annotate.time.DateValue.Section;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Vague;
import org.chancery.annotate.time.DateValue.Weekday;
import org.chancery.model.DateSpan;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** What holds of every value, every day of publication and every text. */
class DatePropertiesTest {
  private static final int ROUNDS = 5_000;
  private static final List<String> WORDS =
      List.of(
          ("on the of in a from to and between by since until last next this early late end week"
                  + " month year days two-day three visit starting Monday Tuesday Sun. March May"
                  + " Sept. June 3 14 31 2019 2023-24 13th 1990s 2,000 , - – ( ) ’s 's Good Friday"
                  + " Christmas quarter first summer fall ago later recently weekend today \uD83D\uDE00")
              .split(" "));

  private final Random random = new Random(20230615);

  @Test
  void resolvingNeverFailsAndAlwaysGivesTheSame() {
    for (int i = 0; i < ROUNDS; i++) {
      DateValue value = value(3);
      DateSpan published = random.nextInt(10) == 0 ? null : published();
      Direction direction = oneOf(Direction.values());
      DateSpan days = DateResolver.resolve(value, published, direction);
      assertThat(DateResolver.resolve(value, published, direction)).isEqualTo(days);
      if (days != null && days.bounded()) {
        assertThat(days.start()).as("%s", value).isBeforeOrEqualTo(days.end());
      }
    }
  }

  @Test
  void lookingBackNeverEndsAfterPublicationAndAheadNeverStartsBefore() {
    for (int i = 0; i < ROUNDS; i++) {
      DateValue value = unmarked();
      LocalDate published = day();
      DateSpan past = DateResolver.resolve(value, DateSpan.day(published), Direction.PAST);
      DateSpan future = DateResolver.resolve(value, DateSpan.day(published), Direction.FUTURE);
      assertThat(past.end()).as("%s on %s", value, published).isBeforeOrEqualTo(published);
      assertThat(future.start()).as("%s on %s", value, published).isAfterOrEqualTo(published);
    }
  }

  @Test
  void markedWeekdaysAreStrictlyBeside() {
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate published = day();
      DayOfWeek day = oneOf(DayOfWeek.values());
      Direction direction = oneOf(Direction.values());
      DateSpan last =
          DateResolver.resolve(new Weekday(day, -1), DateSpan.day(published), direction);
      DateSpan next = DateResolver.resolve(new Weekday(day, 1), DateSpan.day(published), direction);
      assertThat(last.end()).isBetween(published.minusDays(7), published.minusDays(1));
      assertThat(next.start()).isBetween(published.plusDays(1), published.plusDays(7));
      assertThat(last.start().getDayOfWeek()).isEqualTo(day);
      assertThat(next.start().getDayOfWeek()).isEqualTo(day);
    }
  }

  @Test
  void anUncertainDayOfPublicationHoldsTheReadingsOfItsEnds() {
    for (int i = 0; i < ROUNDS; i++) {
      DateValue value = unmarked();
      LocalDate first = day();
      LocalDate last = first.plusDays(random.nextInt(40));
      Direction direction = oneOf(Direction.values());
      DateSpan both = DateResolver.resolve(value, new DateSpan(first, last), direction);
      for (LocalDate one : List.of(first, last)) {
        DateSpan single = DateResolver.resolve(value, DateSpan.day(one), direction);
        assertThat(both.intersect(single)).isEqualTo(single);
      }
    }
  }

  @Test
  void expressionsStandInTheTextInOrderAndApart() {
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder("Before it. ");
      int start = text.length();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(6) == 0 ? "" : " ");
      }
      Span span = new Span(start, text.length());
      List<DateExpression> dates = DateFinder.find(text.toString(), span);
      assertThat(DateFinder.find(text.toString(), span)).isEqualTo(dates);
      int end = start;
      for (DateExpression date : dates) {
        assertThat(date.span().of(text.toString())).isEqualTo(date.text()).isNotBlank();
        assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(span.contains(date.span())).isTrue();
        end = date.span().end();
        DateResolver.resolve(date.value(), published(), Direction.PAST);
        found++;
      }
    }
    assertThat(found).isGreaterThan(ROUNDS);
  }

  /** Values that recur or are counted from the present unit, so that the direction decides. */
  private DateValue unmarked() {
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(8)) {
      case 0 -> new Weekday(oneOf(DayOfWeek.values()), 0);
      case 1 -> new Relative(oneOf(Unit.values()), 0);
      case 2 -> new Calendar(null, month, null, null);
      case 3 -> new Calendar(null, month, 1 + random.nextInt(28), null);
      case 4 -> new Calendar(null, null, 1 + random.nextInt(28), null);
      case 5 -> new Season(3 + 3 * random.nextInt(4), null);
      case 6 -> new Movable(oneOf(Feast.values()), random.nextInt(5) - 2, null);
      default -> new Section(new Calendar(null, month, null, null), oneOf(Part.values()));
    };
  }

  private DateValue value(int depth) {
    if (depth > 0 && random.nextInt(2) == 0) {
      return switch (random.nextInt(6)) {
        case 0 -> new Range(value(depth - 1), value(depth - 1));
        case 1 -> new Lasting(value(depth - 1), 1 + random.nextInt(10));
        case 2 -> new Bound(oneOf(Side.values()), value(depth - 1));
        case 3 -> new Section(value(depth - 1), oneOf(Part.values()));
        case 4 -> new Inside(value(depth - 1), value(depth - 1));
        default -> new Toward(value(depth - 1), oneOf(Direction.values()));
      };
    }
    return switch (random.nextInt(7)) {
      case 0 -> new Vague(oneOf(Direction.values()));
      case 1 -> new Around(oneOf(Unit.values()), random.nextInt(9), oneOf(Direction.values()));
      case 2 -> new MonthOfYear(1 + random.nextInt(12), maybe(31), random.nextInt(5) - 2);
      case 3 -> new Relative(oneOf(Unit.values()), random.nextInt(60) - 30);
      case 4 -> new PartOf(oneOf(Unit.values()), oneOf(Direction.values()));
      case 5 -> new Calendar(maybe(2100), maybe(12), maybe(31), null);
      default -> unmarked();
    };
  }

  private Integer maybe(int most) {
    return random.nextBoolean() ? null : (Integer) (1 + random.nextInt(most));
  }

  private DateSpan published() {
    LocalDate first = day();
    return random.nextInt(3) == 0 ? new DateSpan(first, null) : DateSpan.day(first);
  }

  private LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(11_000));
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
