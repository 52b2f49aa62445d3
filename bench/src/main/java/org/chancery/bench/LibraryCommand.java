package org.chancery.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures the parser's library by itself. In one process with us it has half the memory, and what
 * was compiled for us: it took three times as long there.
 */
@Command(
    name = "library",
    hidden = true,
    header = "How long the parser's library takes for every sentence of reports, in seconds.")
final class LibraryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "The reports.")
  private List<Path> paths = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<String> sentences = ThroughputCommand.sentences(Reports.of(paths));
    ParserLibrary.Parsing library = ParserLibrary.load();
    out.println(Stopwatch.seconds(() -> library.parse(sentences)));
    return 0;
  }

  /** Returns how many seconds it takes as a process of its own, its start and models left out. */
  static double measured(List<Path> paths) {
    Program library =
        Program.named(Home.path().resolve("bench/run").toString())
            .with("library")
            .with(paths.stream().map(Path::toString).toArray(String[]::new));
    return Double.parseDouble(library.run().strip());
  }
}
