package org.chancery.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.chancery.present.Words;

/**
 * The fields by which events are chosen.
 *
 * @param action the page that answers
 * @param question what they say now
 * @param kinds the kinds there are
 * @param stages the stages there are
 * @param outlets the outlets there are
 */
record FilterForm(
    String action,
    Question question,
    List<Option> kinds,
    List<Option> stages,
    List<Option> outlets) {
  /**
   * Something to choose.
   *
   * @param value how the address names it
   * @param label what it is called
   * @param chosen whether it is chosen now
   */
  record Option(String value, String label, boolean chosen) {}

  /** Copies the lists. */
  FilterForm {
    kinds = List.copyOf(kinds);
    stages = List.copyOf(stages);
    outlets = List.copyOf(outlets);
  }

  static FilterForm of(String action, Question question, List<String> outlets) {
    return new FilterForm(
        action,
        question,
        Stream.of(Kind.values())
            .map(k -> option(k, Words.kind(k), question.filter().kinds()))
            .toList(),
        Stream.of(Stage.values())
            .map(s -> option(s, Words.stage(s), question.filter().stages()))
            .toList(),
        outlets.stream()
            .map(outlet -> new Option(outlet, outlet, question.outlets().contains(outlet)))
            .toList());
  }

  private static Option option(Enum<?> constant, String label, Set<?> chosen) {
    return new Option(constant.name().toLowerCase(Locale.ROOT), label, chosen.contains(constant));
  }

  /** Returns the sides now asked for, and an empty one to be filled in. */
  List<String> sides() {
    return Stream.concat(question.sides().stream(), Stream.of("")).toList();
  }

  /** Returns the first day asked for, empty for any. */
  String from() {
    return question.from() == null ? "" : question.from().toString();
  }

  /** Returns the last day asked for, empty for any. */
  String to() {
    return question.to() == null ? "" : question.to().toString();
  }

  /** Returns how many of the options are chosen, in brackets; empty if none is. */
  static String chosen(List<Option> options) {
    long count = options.stream().filter(Option::chosen).count();
    return count == 0 ? "" : " (" + count + ")";
  }
}
