package org.chancery.app.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.chancery.present.Days;
import org.chancery.present.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Events one below the other, along one scale of days.
 *
 * @param scale the days shown
 * @param lines the events
 * @param zooms other stretches of days
 */
record Timeline(Scale scale, List<Line> lines, List<Zoom> zooms) {
  /** Of the events, the earliest tenth may lie before the left edge, lest they crowd the rest. */
  private static final int TENTH = 10;

  private static final long LEAST_DAYS = 28;

  /**
   * An event.
   *
   * @param row what is said of it
   * @param track what is drawn of it
   */
  record Line(EventRow row, Track track) {}

  /**
   * Another stretch of days.
   *
   * @param href its address
   * @param name what it is called
   */
  record Zoom(String href, String name) {}

  /** Copies the lists. */
  Timeline {
    lines = List.copyOf(lines);
    zooms = List.copyOf(zooms);
  }

  /**
   * Draws events.
   *
   * @param events the events, in the order in which they are drawn
   * @param asOf the day of the latest report, or null
   */
  static Timeline of(
      List<Event> events, Question question, Reports reports, @Nullable LocalDate asOf) {
    Scale scale = scale(events, question.from(), question.to(), asOf);
    List<Line> lines =
        events.stream()
            .map(event -> new Line(EventRow.of(event, reports), Track.of(event, scale)))
            .toList();
    return new Timeline(scale, lines, zooms(question, scale));
  }

  /** Returns a scale on which one event has its place. */
  static Scale scale(Event event, @Nullable LocalDate asOf) {
    return scale(List.of(event), null, null, asOf);
  }

  private static Scale scale(
      List<Event> events,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate asOf) {
    List<LocalDate> days = events.stream().flatMap(Timeline::days).sorted().toList();
    LocalDate last = days.isEmpty() ? asOf : days.get(days.size() - 1);
    if (last == null) {
      last = Objects.requireNonNullElse(from, LocalDate.EPOCH).plusDays(LEAST_DAYS);
    }
    LocalDate first = days.isEmpty() ? last.minusDays(LEAST_DAYS) : days.get(days.size() / TENTH);
    long margin = Math.max(3, ChronoUnit.DAYS.between(first, last) / 40);
    LocalDate left = from == null ? first.minusDays(margin) : from;
    LocalDate right = to == null ? last.plusDays(margin) : to;
    if (from == null && ChronoUnit.DAYS.between(left, right) < LEAST_DAYS) {
      left = right.minusDays(LEAST_DAYS);
    }
    return new Scale(left, right.isBefore(left) ? left.plusDays(LEAST_DAYS) : right);
  }

  private static Stream<LocalDate> days(Event event) {
    DateSpan when = event.when();
    Stream<@Nullable LocalDate> own =
        when == null ? Stream.of() : Stream.of(when.start(), when.end());
    Stream<@Nullable LocalDate> told =
        event.history().stream().map(step -> Track.day(step.reported()));
    return Stream.concat(own, told).flatMap(Stream::ofNullable);
  }

  private static List<Zoom> zooms(Question question, Scale scale) {
    long days = scale.days();
    long half = Math.max(1, days / 2);
    long quarter = Math.max(1, days / 4);
    LocalDate from = scale.from();
    LocalDate to = scale.to();
    List<Zoom> zooms = new ArrayList<>();
    zooms.add(zoom(question, from.minusDays(half), to.minusDays(half), "earlier"));
    zooms.add(zoom(question, from.plusDays(half), to.plusDays(half), "later"));
    if (days > 4) {
      zooms.add(zoom(question, from.plusDays(quarter), to.minusDays(quarter), "closer"));
    }
    zooms.add(zoom(question, from.minusDays(half), to.plusDays(half), "wider"));
    if (question.filter().between() != null) {
      zooms.add(zoom(question, null, null, "all days"));
    }
    return zooms;
  }

  private static Zoom zoom(
      Question question, @Nullable LocalDate from, @Nullable LocalDate to, String name) {
    return new Zoom(question.between(from, to).at("/"), name);
  }

  /** Returns the days shown, in words. */
  String days() {
    return Days.text(new DateSpan(scale.from(), scale.to()));
  }
}
