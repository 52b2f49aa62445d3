package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.app.serve.Limits;
import org.chancery.app.serve.Settings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of the samples, and of reports whose ids are all that an address can stumble over. */
final class ServedSamples {
  /** Ids that lead astray who takes them for paths. */
  static final List<String> IDS =
      List.of(
          "dir/a.txt",
          "100 % sûr? #1; &x=y+z.txt",
          "../../etc/passwd",
          "https://example.org//a?b=c#d",
          "日本/東京.txt",
          "a/./b",
          "back\\slash",
          "%2e%2e%2f",
          "<script>alert(1)</script>");

  private static final String TEXT =
      "The president of Peru, Ana Ruiz, will visit Kenya on 3 May 2024, her office said.";

  private ServedSamples() {}

  /** Reads them into a ledger in a directory, by the command. */
  static Path ledger(Path directory) throws IOException {
    Path odd = directory.resolve("odd.jsonl");
    JsonMapper mapper = new JsonMapper();
    List<String> lines = new ArrayList<>();
    for (String id : IDS) {
      Map<String, String> report = new LinkedHashMap<>();
      report.put("id", id);
      report.put("published", "2024-04-30");
      report.put("text", TEXT);
      lines.add(mapper.writeValueAsString(report));
    }
    Files.write(odd, lines);
    Path ledger = directory.resolve("samples.db");
    Run read = Run.chancery("read", "samples", odd.toString(), "--ledger", ledger.toString());
    assertThat(read.code()).as(read.err()).isZero();
    return ledger;
  }

  /** Returns settings as they are unless something is asked for, on a free port. */
  static Settings settings() {
    return settings(null);
  }

  static Settings settings(@Nullable String token) {
    return new Settings("127.0.0.1", 0, token, List.of("desk.example"), Limits.USUAL, "test");
  }
}
