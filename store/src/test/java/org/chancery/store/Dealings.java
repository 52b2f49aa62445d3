package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.Timing;
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
import org.jspecify.annotations.Nullable;

/** Readings of a spring's dealings between a few states, the same from one seed. */
final class Dealings {
  /** A day on which the story is under way. */
  static final LocalDate MIDDLE = LocalDate.of(2023, 4, 20);

  private static final List<String> STATES = List.of("NO", "CL", "PE", "KE", "VN");
  private static final List<String> WORDS =
      List.of("the", "minister", "said", "talks", "trade", "visit", "accord", "harbour", "would");

  private final Random random;

  private Dealings(long seed) {
    random = new Random(seed);
  }

  /** Returns readings, some without a day, some copies of others. */
  static List<Reading> readings(long seed, int count) {
    Dealings dealings = new Dealings(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean copy = i > 0 && dealings.random.nextInt(6) == 0;
      String text =
          copy ? readings.get(dealings.random.nextInt(i)).clean().report().text() : dealings.text();
      readings.add(dealings.reading(String.format(Locale.ROOT, "r%03d", i), text));
    }
    return readings;
  }

  /** A journey to Chile made on {@link #MIDDLE}, told a day later as the first in three years. */
  static Reading first() {
    return journey("first", MIDDLE.plusDays(1), MIDDLE, "her first visit in three years");
  }

  /** An earlier one of the same traveller, told in a report that comes later. */
  static Reading earlier() {
    return journey("other", MIDDLE.plusDays(9), MIDDLE.minusDays(100), null);
  }

  private static Reading journey(
      String id, LocalDate told, LocalDate day, @Nullable String firstIn) {
    String text = "Íris Lund visited Chile on day, " + (firstIn == null ? "we hear" : firstIn);
    Report report = new Report(id, text, null, told, null, null);
    Span all = new Span(0, text.length());
    Evidence evidence = Evidence.of(report, all);
    Publication publication =
        new Publication(DateSpan.day(told), Publication.How.STATED, "so it says");
    StatedClaim claim =
        new StatedClaim(
            Kind.VISIT,
            Stage.HAPPENED,
            true,
            Map.of(
                Role.VISITOR,
                List.of(new ActorName(ActorType.PERSON, "Íris Lund", null, "NO")),
                Role.HOST,
                List.of(state("CL"))),
            new Place(null, "CL"),
            timing(day),
            List.of(),
            List.of(),
            evidence);
    return new Reading(
        new CleanReport(
            report,
            List.of(new Block(BlockType.BODY, all)),
            new Origin("Paper " + id, null, publication)),
        List.of(),
        List.of(claim),
        List.of(),
        firstIn == null
            ? List.of()
            : List.of(new Remark.First(evidence, all, Kind.VISIT, true, null, 3, null)));
  }

  private String text() {
    return String.join(" ", IntStream.range(0, 60).mapToObj(i -> any(WORDS) + i % 7).toList());
  }

  private Reading reading(String id, String text) {
    LocalDate day = MIDDLE.plusDays(random.nextInt(60) - 30);
    Report report = new Report(id, text, null, day, null, null);
    Publication publication =
        switch (random.nextInt(8)) {
          case 0 -> null;
          case 1 ->
              new Publication(
                  new DateSpan(day, day.plusDays(5)), Publication.How.INFERRED, "it says so");
          case 2 ->
              new Publication(new DateSpan(day, null), Publication.How.INFERRED, "after that");
          default -> new Publication(DateSpan.day(day), Publication.How.STATED, "so it says");
        };
    Span all = new Span(0, text.length());
    Origin origin =
        new Origin(random.nextInt(3) == 0 ? null : "Paper " + random.nextInt(4), null, publication);
    List<StatedClaim> claims =
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> claim(report, day, i)).toList();
    return new Reading(
        new CleanReport(report, List.of(new Block(BlockType.BODY, all)), origin),
        List.of(
            new Introduction(
                "Íris Lund", new Office("foreign minister", "NO"), "NO", false, new Span(0, 8))),
        claims,
        List.of());
  }

  private StatedClaim claim(Report report, LocalDate day, int place) {
    Kind kind = any(List.of(Kind.VISIT, Kind.MEETING, Kind.AGREEMENT));
    ActorName one =
        random.nextInt(3) == 0
            ? new ActorName(ActorType.PERSON, "Íris Lund", null, "NO")
            : state(any(STATES));
    ActorName two = state(any(STATES));
    Map<Role, List<ActorName>> roles =
        switch (kind) {
          case VISIT -> Map.of(Role.VISITOR, List.of(one), Role.HOST, List.of(two));
          case MEETING -> Map.of(Role.PARTICIPANTS, List.of(one, two));
          default -> Map.of(Role.PARTIES, List.of(one, two));
        };
    return new StatedClaim(
        kind,
        any(List.of(Stage.PLANNED, Stage.SCHEDULED, Stage.HAPPENED, Stage.DENIED, Stage.POSTPONED)),
        true,
        roles,
        kind == Kind.AGREEMENT ? null : new Place(null, String.valueOf(two.country())),
        random.nextBoolean() ? null : timing(day.plusDays(random.nextInt(20) - 5)),
        random.nextBoolean() ? List.of() : List.of(state(any(STATES))),
        random.nextInt(3) == 0 ? List.of("Agency") : List.of(),
        Evidence.of(report, new Span(place * 20, place * 20 + 15)));
  }

  private static Timing timing(LocalDate day) {
    DateValue value =
        new DateValue.Calendar(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null);
    return new Timing(new DateExpression(new Span(0, 6), "on day", value), Direction.UNKNOWN);
  }

  private static ActorName state(String code) {
    return ActorName.state(code, code);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
