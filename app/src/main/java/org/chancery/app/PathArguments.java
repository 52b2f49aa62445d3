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
          "Reports to ask instead of the ledger's file: folders and files of any kind that"
              + " 'chancery read' takes.")
  private List<Path> paths = new ArrayList<>();

  List<Path> paths() {
    return paths;
  }
}
