package org.chancery.app.serve.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.app.serve.Refusal;
import org.chancery.present.NearIds;

/**
 * A question that can be asked over HTTP.
 *
 * @param path its path; {@code {id}} stands for an id
 * @param name what programs that are generated from the description call it
 * @param summary what it answers, one sentence
 * @param parameters what can be given behind the question mark
 * @param row the rows that answer
 * @param many whether a list of rows answers, or one row
 * @param steady whether the answer is the same as long as the ledger is
 * @param question asks it
 */
record Route(
    String path,
    String name,
    String summary,
    List<Parameter> parameters,
    Class<? extends Record> row,
    boolean many,
    boolean steady,
    Function<Ask, Answer> question) {
  /** Checks that nothing is missing; a list can be had in parts. */
  Route {
    requireNonNull(path, "path");
    requireNonNull(name, "name");
    requireNonNull(summary, "summary");
    parameters =
        many
            ? Stream.concat(parameters.stream(), Stream.of(Parameter.LIMIT, Parameter.CURSOR))
                .toList()
            : List.copyOf(parameters);
    requireNonNull(row, "row");
    requireNonNull(question, "question");
  }

  boolean ofOne() {
    return path.endsWith("{id}");
  }

  /**
   * Returns the answer.
   *
   * @throws Refusal if there is none, or the question has a parameter that it does not know
   */
  Answer answer(Ask ask) {
    TreeSet<String> known = new TreeSet<>(parameters.stream().map(Parameter::key).toList());
    Optional<String> unknown =
        ask.query().values().keySet().stream().filter(key -> !known.contains(key)).findFirst();
    if (unknown.isPresent()) {
      throw new Refusal(
          400,
          "Unknown parameter",
          String.format(
              Locale.ROOT,
              "'%s' is no parameter of %s; there are: %s",
              unknown.get(),
              path,
              known.isEmpty() ? "none" : String.join(", ", known)),
          NearIds.of(unknown.get(), List.copyOf(known)));
    }
    return question.apply(ask);
  }
}
