package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README shows what the command prints, to the letter. {@code mvn -pl app -am test
 * -Dtest=ReadmeTest -Dreadme.update=true} writes the blocks anew.
 */
class ReadmeTest {
  /** A block of one command; a line {@code …} at its end stands for the rest of the output. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "```console\n\\$ \\./chancery (?<args>[^\n]*)\n(?<shown>.*?)```", Pattern.DOTALL);

  private static final String REST = "…\n";

  @Test
  void everyBlockShowsWhatTheCommandPrints() throws IOException {
    Path file = Run.root().resolve("README.md");
    String readme = Files.readString(file);
    StringBuilder fresh = new StringBuilder();
    Matcher block = BLOCK.matcher(readme);
    int blocks = 0;
    for (; block.find(); blocks++) {
      String args = block.group("args");
      Run run = Run.chancery(args.split(" ", -1));
      assertThat(run.code()).as("exit code of chancery %s", args).isZero();
      String shown = cut(run.out(), block.group("shown"));
      block.appendReplacement(
          fresh,
          Matcher.quoteReplacement("```console\n$ ./chancery " + args + "\n" + shown + "```"));
    }
    block.appendTail(fresh);
    assertThat(blocks).isPositive();
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(file, fresh.toString());
    } else {
      assertThat(fresh.toString())
          .as("README.md; run with -Dreadme.update=true to write it anew")
          .isEqualTo(readme);
    }
  }

  /** Returns as many lines of the output as the block shows, if it shows only the beginning. */
  private static String cut(String out, String shown) {
    if (!shown.endsWith(REST)) {
      return out;
    }
    List<String> lines = out.lines().toList();
    int kept = Math.min(lines.size(), (int) shown.lines().count() - 1);
    return kept == lines.size() ? out : String.join("\n", lines.subList(0, kept)) + "\n" + REST;
  }
}
