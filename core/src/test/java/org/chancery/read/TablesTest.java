package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and JSON lines in, a report a row out, whatever their columns are called. */
class TablesTest {
  @TempDir Path folder;

  @Test
  void rowsAreReports() throws IOException {
    Collected read =
        Collected.of(
            write(
                "a.csv",
                "\uFEFFid,published,outlet,title,text\r\n"
                    + "r1,2031-11-06,The Gazette,Ferry agreed,\"Peru and Chile, at last,\nagreed.\"\r\n"
                    + ",,,,\"He said \"\"no\"\".\"\r\n"));
    assertThat(read.problems).isEmpty();
    assertThat(read.reports)
        .containsExactly(
            new Report(
                "r1",
                "Ferry agreed\n\nPeru and Chile, at last,\nagreed.",
                "Ferry agreed",
                LocalDate.of(2031, 11, 6),
                "The Gazette",
                null),
            new Report("a.csv#2", "He said \"no\".", null, null, null, null));
  }

  @Test
  void columnsMayHaveOtherNames() throws IOException {
    ColumnMap columns = ColumnMap.parse("text=body, published=date");
    Collected read =
        Collected.of(
            columns,
            write("a.csv", "date;body;title\n2031-11-06;They met.;Talks\n"),
            write("b.jsonl", "{\"body\":\"They talked.\",\"date\":\"2031-11-07\"}\n"));
    assertThat(read.problems).isEmpty();
    assertThat(read.texts()).containsExactly("Talks\n\nThey met.", "They talked.");
    assertThat(read.reports)
        .extracting(Report::published)
        .containsExactly(LocalDate.of(2031, 11, 6), LocalDate.of(2031, 11, 7));
  }

  @Test
  void aTableWithoutTheColumnOfTextSaysWhichItHas() throws IOException {
    assertThat(Collected.of(write("a.csv", "date,body\n2031-11-06,They met.\n")).reasons())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason)
                    .contains("no column 'text'")
                    .contains("date, body")
                    .contains("--map text="));
  }

  @Test
  void brokenRowsAreProblemsWithTheirLine() throws IOException {
    Collected read =
        Collected.of(
            write(
                "a.tsv", "id\ttext\tpublished\nr1\t\t\nr2\tThey met.\tsoon\nr3\tThey talked.\t\n"));
    assertThat(read.ids()).containsExactly("r2", "r3");
    assertThat(read.problems).extracting(Problem::line).containsExactly(2, 3);
  }

  @Test
  void aMapMustNameColumnsOfOurs() {
    assertThatThrownBy(() -> ColumnMap.parse("body=text"))
        .hasMessageContaining("'body' is none of");
    assertThatThrownBy(() -> ColumnMap.parse("text")).hasMessageContaining("not of the form");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
