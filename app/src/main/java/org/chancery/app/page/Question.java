package org.chancery.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.app.serve.FilterQuery;
import org.chancery.app.serve.Query;
import org.chancery.app.serve.Refusal;
import org.chancery.model.DateSpan;
import org.chancery.present.ActorQuery;
import org.chancery.present.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Which events a page is to show, as its address says.
 *
 * @param filter what is asked of the ledger
 * @param outlets the outlets of which one must have reported it, none for any
 * @param page which page of the answer, from 1
 * @param complaint what of the address was not understood, so that all is shown; empty if it was
 */
record Question(Filter filter, List<String> outlets, int page, String complaint) {
  /** Copies the list. */
  Question {
    outlets = List.copyOf(outlets);
  }

  static Question of(Query query) {
    int page = Paging.page(query, "page");
    try {
      return new Question(FilterQuery.filter(query), query.all("outlet"), page, "");
    } catch (Refusal e) {
      return new Question(Filter.ALL, List.of(), page, e.getMessage() + "; all is shown.");
    }
  }

  /** Returns whether anything is asked at all. */
  boolean narrows() {
    return !filter.equals(Filter.ALL) || !outlets.isEmpty();
  }

  /** Returns the names of the sides that are asked for. */
  List<String> sides() {
    return filter.actors().stream().map(ActorQuery::text).toList();
  }

  /** Returns the first day asked for, or null. */
  @Nullable LocalDate from() {
    return filter.between() == null ? null : filter.between().start();
  }

  /** Returns the last day asked for, or null. */
  @Nullable LocalDate to() {
    return filter.between() == null ? null : filter.between().end();
  }

  /** Returns the same question about other days, or about any if neither is given. */
  Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
    DateSpan days = first == null && last == null ? null : new DateSpan(first, last);
    return with(
        new Filter(filter.actors(), days, filter.kinds(), filter.stages(), filter.disputed()));
  }

  /** Returns the same question about dealings of one side more. */
  Question with(String side) {
    List<ActorQuery> actors = new ArrayList<>(filter.actors());
    ActorQuery added = new ActorQuery(side);
    if (!actors.contains(added)) {
      actors.add(added);
    }
    return with(
        new Filter(actors, filter.between(), filter.kinds(), filter.stages(), filter.disputed()));
  }

  /** Returns the same question, only about what is in dispute. */
  Question inDispute() {
    return with(filter.disputedOnly());
  }

  private Question with(Filter other) {
    return new Question(other, outlets, 1, "");
  }

  /** Returns another page of the same answer. */
  Question page(int number) {
    return new Question(filter, outlets, number, "");
  }

  /** Returns the address at which a path answers this question. */
  String at(String path) {
    List<String> parts = new ArrayList<>();
    sides().forEach(side -> parts.add("with=" + Links.encoded(side)));
    filter.kinds().stream().sorted().forEach(kind -> parts.add("kind=" + lower(kind)));
    filter.stages().stream().sorted().forEach(stage -> parts.add("stage=" + lower(stage)));
    outlets.forEach(outlet -> parts.add("outlet=" + Links.encoded(outlet)));
    if (from() != null) {
      parts.add("from=" + from());
    }
    if (to() != null) {
      parts.add("to=" + to());
    }
    if (filter.disputed()) {
      parts.add("disputed=true");
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
