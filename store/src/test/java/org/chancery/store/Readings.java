package org.chancery.store;

import static org.chancery.annotate.time.DateValue.Side;
import static org.chancery.annotate.time.DateValue.Unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.Timing;
import org.chancery.claim.dating.Clue;
import org.chancery.claim.remark.Remark;
import org.chancery.clean.CleanReport;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Office;
import org.chancery.model.Origin;
import org.chancery.model.Place;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;

/** Readings made by hand. */
final class Readings {
  static final String TEXT = "Norway’s foreign minister will visit Chile on Tuesday.";

  private Readings() {}

  /** A report of which nothing is known but its text, and in which nothing was found. */
  static Reading bare(String id, String text) {
    Report report = new Report(id, text, null, null, null, null);
    return new Reading(
        new CleanReport(report, List.of(), new Origin(null, null, null)),
        List.of(),
        List.of(),
        List.of());
  }

  /** A reading in which everything is given, with a claim for each way of saying when. */
  static Reading full(String id) {
    Report report =
        new Report(
            id, TEXT, "A title", LocalDate.of(2024, 2, 29), "The Paper", "https://example.org/1");
    Span all = new Span(0, TEXT.length());
    Publication publication =
        new Publication(
            new DateSpan(LocalDate.of(2024, 2, 28), null), Publication.How.INFERRED, "after “Feb”");
    CleanReport clean =
        new CleanReport(
            report,
            List.of(new Block(BlockType.BODY, all)),
            new Origin("The Paper", "Agency", publication));
    Introduction introduction =
        new Introduction(
            "Anna Example", new Office("foreign minister", "NO"), "NO", true, new Span(0, 8));
    return new Reading(
        clean,
        List.of(introduction, new Introduction("B", null, null, false, all)),
        dateValues().stream().map(value -> claim(report, value)).toList(),
        clues(report),
        remarks(report));
  }

  /** Every variant of a remark, with and without what may be absent. */
  static List<Remark> remarks(Report report) {
    Evidence words = Evidence.of(report, new Span(0, 8));
    Span all = new Span(0, TEXT.length());
    ActorName person = new ActorName(ActorType.PERSON, "Anna Example", null, null);
    DateValue month = new DateValue.Calendar(2012, 5, null, null);
    return List.of(
        new Remark.Death(words, person, null),
        new Remark.Death(words, person, month),
        new Remark.First(words, all, Kind.VISIT, true, "CL", 12, null),
        new Remark.First(words, all, Kind.MEETING, false, null, null, month),
        new Remark.Amount(words, all, 14, "fighter jet"));
  }

  /** Every variant of a clue, with and without what may be absent. */
  private static List<Clue> clues(Report report) {
    Evidence words = Evidence.of(report, new Span(0, 8));
    LocalDate day = LocalDate.of(2014, 4, 7);
    MonthDay leap = MonthDay.of(2, 29);
    return List.of(
        new Clue.NotBefore(words, day, null),
        new Clue.NotBefore(words, day, "a war"),
        new Clue.NotAfter(words, day),
        new Clue.InSeason(words, MonthDay.of(1, 1), leap, "a session"),
        new Clue.DayOfMonth(words, 31, Direction.PAST),
        new Clue.DayOfYear(words, leap, null, Direction.FUTURE),
        new Clue.DayOfYear(words, leap, DayOfWeek.MONDAY, Direction.PAST),
        new Clue.Anniversary(words, 12, day, day.plusDays(1)));
  }

  private static StatedClaim claim(Report report, DateValue value) {
    ActorName minister =
        new ActorName(ActorType.PERSON, null, new Office("foreign minister", null), "NO");
    return new StatedClaim(
        Kind.VISIT,
        Stage.SCHEDULED,
        true,
        Map.of(Role.VISITOR, List.of(minister), Role.HOST, List.of()),
        new Place(null, "CL"),
        new Timing(new DateExpression(new Span(43, 53), "on Tuesday", value), Direction.FUTURE),
        List.of(ActorName.state("CL", "Chile")),
        List.of("Agency", "Other"),
        Evidence.of(report, new Span(0, TEXT.length())));
  }

  /** Every variant of a date, with and without what may be absent. */
  static List<DateValue> dateValues() {
    DateValue weekday = new DateValue.Weekday(DayOfWeek.TUESDAY, 1);
    DateValue calendar = new DateValue.Calendar(2023, 9, 13, DayOfWeek.WEDNESDAY);
    return List.of(
        calendar,
        new DateValue.Calendar(null, 3, null, null),
        weekday,
        new DateValue.Relative(Unit.MONTH, -2),
        new DateValue.PartOf(Unit.YEAR, Direction.PAST),
        new DateValue.Range(weekday, new DateValue.Lasting(calendar, 2)),
        new DateValue.Lasting(weekday, 3),
        new DateValue.MonthOfYear(6, 15, -1),
        new DateValue.MonthOfYear(6, null, 0),
        new DateValue.Around(Unit.WEEK, 3, Direction.FUTURE),
        new DateValue.Bound(Side.UNTIL, new DateValue.Relative(Unit.QUARTER, 0)),
        new DateValue.Vague(Direction.UNKNOWN),
        new DateValue.Section(new DateValue.Relative(Unit.WEEK, 1), DateValue.Part.EARLY),
        new DateValue.Inside(weekday, new DateValue.Relative(Unit.WEEK, 1)),
        new DateValue.Toward(new DateValue.Season(6, null), Direction.PAST),
        new DateValue.Season(12, 2022),
        new DateValue.Movable(DateValue.Feast.EASTER, 1, null),
        new DateValue.Shifted(new DateValue.Relative(Unit.DAY, 0), Direction.PAST, Unit.YEAR, -30));
  }
}
