package org.chancery.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.chancery.present.ActorQuery;
import org.chancery.present.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of the ledger is asked for. */
final class FilterOptions {
  @Option(
      names = "--with",
      paramLabel = "ACTOR",
      split = ",",
      description = {
        "Only what ACTOR has a part in: a name or part of it, a country or its code, an"
            + " organisation's initials. Repeat it for several, of whom each must have a part."
      })
  private List<ActorQuery> actors = new ArrayList<>();

  @Option(
      names = "--between",
      paramLabel = "DAY",
      arity = "2",
      description =
          "Only what falls on days from the first to the second, e.g. 2024-06-01 2024-07.")
  private List<DayArgument> between = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      split = ",",
      description = "Only these stages: ${COMPLETION-CANDIDATES}.")
  private Set<Stage> stages = EnumSet.noneOf(Stage.class);

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  Filter filter() {
    return new Filter(actors, days(), kinds, stages, false);
  }

  private @Nullable DateSpan days() {
    if (between.isEmpty()) {
      return null;
    }
    if (between.size() != 2) {
      throw refused("--between is given more than once; give it once, with two days");
    }
    try {
      return new DateSpan(between.get(0).first(), between.get(1).last());
    } catch (IllegalArgumentException e) {
      throw refused("--between " + e.getMessage() + "; give the earlier day first");
    }
  }

  /** Returns the exception that tells the user what of the options does not go. */
  RuntimeException refused(String message) {
    return command == null
        ? new IllegalStateException(message)
        : new ParameterException(command.commandLine(), message);
  }
}
