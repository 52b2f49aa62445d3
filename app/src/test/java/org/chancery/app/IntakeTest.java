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
  void aProgramIsToldAtTheEndWhatWasTakenIn() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("a.txt"), "The foreign minister of Peru visited Chile on 4 November 2031.");
    Files.writeString(in.resolve("b.jsonl"), "{\"text\":\"They met.\"}\n{\n");
    Files.writeString(
        in.resolve("c.txt"),
        "Министры двух стран встретились во вторник в Женеве и подписали соглашение.");
    String[] read = {"read", ".", "--ledger", "../desk.db", "--format", "json"};
    String first =
        "{'files':3,'reports':{'seen':3,'new':3,'known':0,'unread':[{'language':'ru','reports':1}]},"
            + "'claims':1,'events':1,'stopped':false,'seconds':0,'problems':["
            + "{'file':'./b.jsonl','line':2,'reason':'broken JSON";
    Run run = new Run.Builder().in(in).run(read);
    assertThat(untimed(run)).startsWith(first).contains("'file':'./c.txt','line':null,'reason':");
    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err()).hasLineCount(2);
    assertThat(run.code()).isEqualTo(2);
    Run again = new Run.Builder().in(in).run(read);
    assertThat(untimed(again))
        .startsWith(
            first
                .replace("'new':3,'known':0", "'new':0,'known':3")
                .replace("'claims':1", "'claims':0"));
  }

  private static String untimed(Run run) {
    return run.out().replaceAll("\"seconds\":[0-9.]+", "\"seconds\":0").replace('"', '\'');
  }

  @Test
  void aMapThatNamesNoColumnOfOursIsRefused() {
    Run run = Run.chancery("brief", "samples", "--map", "body=text");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'body' is none of id, published");
  }
}
