package org.chancery.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Reports that would do something to whoever looks at them, if they could. */
final class HostileReports {
  /** Turns what follows around. */
  static final String OVERRIDE = "\u202E";

  /** The id of the report that tries everything in its text. */
  static final String SCRIPTS = "x\"><script>alert('id')</script>&amp;?#%2e";

  /** The id of the report whose words are a megabyte long. */
  static final String LONG = "long word";

  private static final String ATTACK =
      "<script>alert('script')</script><img src=x onerror=alert('img')>"
          + "<svg onload=alert('svg')><style>body{display:none}</style>"
          + "<a href=\"javascript:alert('href')\">link</a><iframe src=\"//evil.example/\"></iframe>"
          + "'\"--></textarea></title>${alert('template')}{{alert('braces')}}";

  private HostileReports() {}

  /** Returns the file with the reports. */
  static Path in(Path directory) {
    List<Map<String, String>> reports =
        List.of(
            report(
                SCRIPTS,
                "javascript:alert('url')",
                "Outlet <b onmouseover=alert('outlet')>",
                "Norwegian Foreign Minister Anna Example to visit Sweden on Monday " + ATTACK,
                "Norwegian Foreign Minister Anna Example will visit Stockholm on Monday, the ministry"
                    + " said. "
                    + ATTACK
                    + "\n\nShe met the Swedish prime minister in Stockholm "
                    + OVERRIDE
                    + "txet desrever\u0007 and signed an agreement with Sweden."),
            report(
                "data",
                "data:text/html,<script>alert('data')</script>",
                "Evening Post",
                "Anna " + OVERRIDE + "elpmaxE visits Denmark",
                "Norwegian Foreign Minister Anna Example visited Copenhagen on Friday. "
                    + "<math><mtext><script>alert('math')</script></mtext></math>"),
            report(
                LONG,
                "https://post.example/long",
                "O".repeat(5_000),
                "The trip to Iceland in May is on, the minister said " + "T".repeat(100_000),
                ("Norwegian Foreign Minister Anna Example will travel to Iceland in May. She said that"
                            + " it was the first visit to the island by a minister of the country.\n")
                        .repeat(20)
                    + "w".repeat(1_000_000)));
    JsonMapper json = JsonMapper.builder().build();
    String lines =
        reports.stream().map(json::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
    try {
      return Files.writeString(directory.resolve("hostile.jsonl"), lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> report(
      String id, String url, String outlet, String title, String text) {
    Map<String, String> report = new LinkedHashMap<>();
    report.put("id", id);
    report.put("published", "2024-05-03");
    report.put("outlet", outlet);
    report.put("url", url);
    report.put("title", title);
    report.put("text", text);
    return report;
  }
}
