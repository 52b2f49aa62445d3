package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of what people have is read as it is. */
class IntakeTest {
  @TempDir Path folder;

  @Test
  void pagesTablesAndForeignTextsAreTakenTogether() throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        """
        <html><head><title>Ferry agreed | The Gazette</title>
        <meta property="article:published_time" content="2031-11-06"></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Ferry agreed</h1>
        <p>The foreign minister of Peru visited Chile on Tuesday and signed an agreement on a ferry
        between the two ports, his ministry said.</p></article></body></html>
        """);
    Files.writeString(folder.resolve("rows.csv"), "id,body\nrow-1,The ministers met.\n");
    Files.writeString(
        folder.resolve("other.txt"),
        "Министры двух стран встретились во вторник в Женеве и подписали соглашение.");
    Run run =
        new Run.Builder().in(folder).run("reports", ".", "--map", "text=body", "--format", "jsonl");
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"report\":\"other.txt\"", "\"language\":\"ru\""),
            line ->
                assertThat(line)
                    .contains("\"report\":\"page.html\"", "\"title\":\"Ferry agreed\"")
                    .contains("\"start\":\"2031-11-06\"", "\"source_sha256\":\""),
            line -> assertThat(line).contains("\"report\":\"row-1\""));
    assertThat(run.err().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("other.txt", "in Russian", "it is kept"));
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aMapThatNamesNoColumnOfOursIsRefused() {
    Run run = Run.chancery("brief", "samples", "--map", "body=text");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'body' is none of id, published");
  }
}
