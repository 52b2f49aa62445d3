package org.chancery.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads reports into the ledger's file. */
@Command(
    name = "read",
    header = "Read reports into the ledger.",
    description = "A report already in the ledger is passed over.",
    footer = {"", "Example:", "  chancery read samples/ --ledger desk.db"})
final class ReadCommand implements Callable<Integer> {
  private final Office office;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Folders, and files of these kinds. One report each: .txt, .md, saved pages (.html, .htm,"
            + " .mhtml), letters (.eml). Several: .jsonl and .csv (one a line), feeds (.rss, .atom,"
            + " .xml, .json), crawls (.warc, .warc.gz, .wacz). Any of these in a .zip, .tar,"
            + " .tar.gz or .gz file."
      })
  private List<Path> paths = new ArrayList<>();

  ReadCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.read(paths);
  }
}
