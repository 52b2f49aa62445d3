package org.chancery.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The reports a question is about. */
final class PathArguments {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Reports to ask instead of the ledger's file: folders, .txt, .md and .jsonl files.")
  private List<Path> paths = new ArrayList<>();

  List<Path> paths() {
    return paths;
  }
}
