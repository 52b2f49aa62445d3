package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.DateSpan;
import org.chancery.model.Span;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples and counter-examples of each family of rules. A line of a table is {@code text
 * || words => days | words => days}; days are a day, {@code first..last} with either end open, or
 * {@code none}. A line {@code @ published direction} holds for those below it. A line without days
 * is a counter-example: nothing may be found in it.
 */
class DateExamplesTest {
  private static final List<String> TABLES =
      List.of("calendar", "weekday", "relative", "range", "period", "bound", "feast");

  @TestFactory
  Stream<DynamicNode> examples() {
    return TABLES.stream().map(t -> DynamicContainer.dynamicContainer(t, table(t).stream()));
  }

  private static List<DynamicTest> table(String name) {
    List<DynamicTest> tests = new ArrayList<>();
    DateSpan published = null;
    Direction direction = Direction.UNKNOWN;
    for (String line : lines("examples/" + name + ".txt")) {
      if (line.startsWith("@")) {
        String[] parts = line.split(" ");
        published = parts[1].equals("none") ? null : days(parts[1]);
        direction = Direction.valueOf(parts[2]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        DateSpan on = published;
        Direction way = direction;
        tests.add(DynamicTest.dynamicTest(way + " " + line, () -> check(line, on, way)));
      }
    }
    assertThat(tests).as(name).isNotEmpty();
    return tests;
  }

  private static void check(String line, DateSpan published, Direction direction) {
    int bar = line.indexOf("||");
    String text = line.substring(0, bar).strip();
    List<String> found = new ArrayList<>();
    for (DateExpression date : DateFinder.find(text, new Span(0, text.length()))) {
      assertThat(date.span().of(text)).isEqualTo(date.text());
      DateSpan days = DateResolver.resolve(date.value(), published, direction);
      found.add(date.text() + " => " + written(days));
    }
    String expected = line.substring(bar + 2).strip();
    assertThat(String.join(" | ", found)).isEqualTo(expected);
  }

  private static String written(DateSpan days) {
    if (days == null) {
      return "none";
    }
    if (days.days() == 1) {
      return String.valueOf(days.start());
    }
    return (days.start() == null ? "" : days.start())
        + ".."
        + (days.end() == null ? "" : days.end());
  }

  private static DateSpan days(String written) {
    int dots = written.indexOf("..");
    return dots < 0
        ? DateSpan.day(LocalDate.parse(written))
        : new DateSpan(
            LocalDate.parse(written.substring(0, dots)),
            LocalDate.parse(written.substring(dots + 2)));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = DateExamplesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
