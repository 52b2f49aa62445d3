package org.chancery.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.app.serve.Query;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.chancery.present.ActorQuery;
import org.chancery.present.Days;
import org.chancery.present.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Which events a page is to show, as its address says. What of the address is not understood is
 * told and otherwise passed over.
 *
 * @param sides actors of whom each must have a part
 * @param kinds the kinds wanted, none for any
 * @param stages the stages wanted, none for any
 * @param outlets the outlets of which one must have reported it, none for any
 * @param from the first day wanted, or null
 * @param to the last day wanted, or null
 * @param disputed whether only events in dispute are wanted
 * @param page which page of the answer, from 1
 * @param complaints what was not understood, a sentence each
 */
record Question(
    List<String> sides,
    Set<Kind> kinds,
    Set<Stage> stages,
    List<String> outlets,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean disputed,
    int page,
    List<String> complaints) {
  /** Copies the collections. */
  Question {
    sides = List.copyOf(sides);
    kinds = Set.copyOf(kinds);
    stages = Set.copyOf(stages);
    outlets = List.copyOf(outlets);
    complaints = List.copyOf(complaints);
  }

  static Question of(Query query) {
    List<String> complaints = new ArrayList<>();
    List<String> sides = query.all("with");
    List<String> named = sides.stream().filter(Question::names).toList();
    sides.stream().filter(s -> !named.contains(s)).map(Question::nobody).forEach(complaints::add);
    LocalDate from = day(query, "from", DateSpan::start, complaints);
    LocalDate to = day(query, "to", DateSpan::end, complaints);
    if (from != null && to != null && to.isBefore(from)) {
      complaints.add("The days end before they begin: nothing falls between them.");
      to = from;
    }
    return new Question(
        named,
        constants(query, "kind", Kind.class, complaints),
        constants(query, "stage", Stage.class, complaints),
        query.all("outlet"),
        from,
        to,
        query.first("disputed").isPresent(),
        Paging.page(query, "page"),
        complaints);
  }

  private static boolean names(String side) {
    return side.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String nobody(String side) {
    return "'" + side + "' names nobody.";
  }

  private static @Nullable LocalDate day(
      Query query,
      String name,
      Function<DateSpan, @Nullable LocalDate> end,
      List<String> complaints) {
    Optional<String> text = query.first(name);
    try {
      return text.isEmpty() ? null : end.apply(Days.span(text.get()));
    } catch (IllegalArgumentException e) {
      complaints.add(e.getMessage() + ".");
      return null;
    }
  }

  private static <E extends Enum<E>> Set<E> constants(
      Query query, String name, Class<E> type, List<String> complaints) {
    Set<E> found = EnumSet.noneOf(type);
    for (String text : query.all(name)) {
      try {
        found.add(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        complaints.add("There is no " + name + " '" + text + "'.");
      }
    }
    return found;
  }

  /** Returns what the ledger is asked; the outlets are not a part of it. */
  Filter filter() {
    return new Filter(
        sides.stream().map(ActorQuery::new).toList(), days(), kinds, stages, disputed);
  }

  /** Returns the days wanted, or null for any. */
  @Nullable DateSpan days() {
    return from == null && to == null ? null : new DateSpan(from, to);
  }

  /** Returns whether anything is asked at all. */
  boolean narrows() {
    return !filter().equals(Filter.ALL) || !outlets.isEmpty();
  }

  /** Returns the same question about other days. */
  Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Question(
        sides, kinds, stages, outlets, first, last, disputed, 1, List.of());
  }

  /** Returns the same question about dealings of one side more. */
  Question with(String side) {
    List<String> all = new ArrayList<>(sides);
    if (!all.contains(side)) {
      all.add(side);
    }
    return new Question(all, kinds, stages, outlets, from, to, disputed, 1, List.of());
  }

  /** Returns the same question, only about what is in dispute. */
  Question inDispute() {
    return new Question(sides, kinds, stages, outlets, from, to, true, 1, List.of());
  }

  /** Returns another page of the same answer. */
  Question page(int number) {
    return new Question(
        sides, kinds, stages, outlets, from, to, disputed, number, List.of());
  }

  /** Returns the address at which a path answers this question. */
  String at(String path) {
    List<String> parts = new ArrayList<>();
    sides.forEach(side -> parts.add("with=" + Links.encoded(side)));
    kinds.stream().sorted().forEach(kind -> parts.add("kind=" + lower(kind)));
    stages.stream().sorted().forEach(stage -> parts.add("stage=" + lower(stage)));
    outlets.forEach(outlet -> parts.add("outlet=" + Links.encoded(outlet)));
    if (from != null) {
      parts.add("from=" + from);
    }
    if (to != null) {
      parts.add("to=" + to);
    }
    if (disputed) {
      parts.add("disputed=yes");
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
