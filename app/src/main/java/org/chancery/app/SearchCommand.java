package org.chancery.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.ledger.Ledger;
import org.chancery.present.Finding;
import org.chancery.present.FindingLines;
import org.chancery.present.Findings;
import org.chancery.present.JsonLines;
import org.chancery.store.JdbcStore;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds sentences by their words. */
@Command(
    name = "search",
    header = "Sentences of the ledger's reports, by their words.",
    description = {
      "A sentence is found if it has all the words; a claim's sides count as words of the sentence"
          + " it rests on. Case, accents and English endings do not matter."
    },
    footer = {"", "Example:", "  chancery search \"state visit\" Budapest negotiat*"})
final class SearchCommand implements Callable<Integer> {
  private final Office office;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description =
          "Words; in quotes such as must follow each other; an asterisk stands for a word's rest.")
  private List<String> words = new ArrayList<>();

  @Mixin private final FormatOption format = new FormatOption();
  @Spec private @Nullable CommandSpec spec;

  SearchCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    SearchWords wanted = wanted();
    try (JdbcStore store = office.kept()) {
      List<Passage> passages = store.search(wanted);
      if (passages.isEmpty()) {
        office.console().complain("nothing found in " + store.name());
      } else {
        print(findings(passages, store.historyOf(reports(passages)).present()));
      }
    }
    return ExitCode.OK;
  }

  private SearchWords wanted() {
    try {
      return SearchWords.of(words);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(
          spec.commandLine(),
          "nothing to look for in '" + String.join(" ", words) + "': " + e.getMessage(),
          e);
    }
  }

  private static Set<String> reports(List<Passage> passages) {
    return passages.stream().map(passage -> passage.report().id()).collect(Collectors.toSet());
  }

  private static List<Finding> findings(List<Passage> passages, Ledger ledger) {
    Findings findings = new Findings(ledger);
    return passages.stream().flatMap(p -> findings.at(p.report(), p.span()).stream()).toList();
  }

  private void print(List<Finding> findings) {
    Console console = office.console();
    console.print(
        format.json()
            ? JsonLines.findings(findings)
            : new FindingLines(console.style()).lines(findings));
  }
}
