package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.model.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * What tells of an event already told, with its day.
 *
 * @param draft the draft, its roles perhaps open
 * @param others who has part in it beside those in its roles
 * @param date the date
 * @param names whether the date is part of its name: {@code the 2015 agreement}
 */
record Telling(Draft draft, List<ActorName> others, DateExpression date, boolean names) {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "their", "its", "our", "these", "those");

  /** Words that make it another one than the event told. */
  private static final Set<String> OTHER =
      Set.of(
          "last",
          "next",
          "previous",
          "earlier",
          "first",
          "second",
          "third",
          "another",
          "separate",
          "past",
          "future",
          "regular",
          "annual",
          "weekly",
          "other",
          "internal",
          "similar");

  private static final Set<String> SELF = Set.of("we", "they", "two", "both", "leaders", "sides");

  /** {@code the last time we met}: a clause that tells which of several. */
  private static final Set<String> UNDER = Set.of("relcl", "acl", "advcl");

  private static final Set<String> BESIDE = Set.of("during", "at", "in");
  private static final Set<String> COMPLEMENTS = Set.of("with", "of", "between", "among");
  private static final Set<String> MODIFYING = Set.of("compound", "nmod", "poss");

  /** Returns the telling that a draft is, or null if it tells no day or may be of anything. */
  static @Nullable Telling of(Draft draft) {
    DateExpression beside = draft.trigger().verb() ? null : beside(draft);
    DateExpression date = draft.timing() != null ? draft.timing().expression() : beside;
    if (date == null || date.value() instanceof DateValue.Bound || tense(draft, date)) {
      return null;
    }
    List<ActorName> others = others(draft);
    if (others == null) {
      return null;
    }
    boolean marked = !draft.roles().isEmpty() || !others.isEmpty() || date.equals(beside);
    boolean meant = draft.trigger().verb() ? spoken(draft) : noun(draft, marked);
    boolean names = !draft.trigger().verb() && year(date) && date.span().end() < at(draft);
    return meant ? new Telling(draft, others, date, names) : null;
  }

  /** Returns all who have part in it by these words. */
  List<ActorName> actors() {
    List<ActorName> actors = new ArrayList<>(others);
    draft.fillers().keySet().forEach(s -> actors.addAll(Retelling.actors(draft, s)));
    return actors;
  }

  private static int at(Draft draft) {
    return draft.trigger().token().span().start();
  }

  /** That it goes on as the report is written is no date of its own. */
  private static boolean tense(Draft draft, DateExpression date) {
    return draft.sentence().dates().stream().noneMatch(d -> d.span().equals(date.span()));
  }

  private static boolean year(DateExpression date) {
    return date.value() instanceof DateValue.Calendar day && day.month() == null;
  }

  /** {@code we are meeting today}: a subject that stands for those told of. */
  private static boolean spoken(Draft draft) {
    List<Token> subjects = draft.sentence().children(draft.trigger().index(), "nsubj");
    if (UNDER.contains(draft.trigger().token().relation())) {
      return false;
    }
    // "a pleasure to see my friend today"
    return subjects.isEmpty()
        ? !draft.roles().isEmpty() && draft.trigger().token().tag().equals("VB")
        : subjects.stream()
            .allMatch(
                t -> SELF.contains(t.text().toLowerCase(Locale.ROOT)) || covered(draft, t.index()));
  }

  private static boolean noun(Draft draft, boolean marked) {
    List<Token> children = draft.sentence().children(draft.trigger().index());
    return children.stream().noneMatch(t -> OTHER.contains(t.lemma()))
        && (marked || children.stream().map(Token::lemma).anyMatch(DEFINITE::contains));
  }

  /**
   * Those the words name as having part in it beside those that grammar found, if all are known.
   */
  private static @Nullable List<ActorName> others(Draft draft) {
    Sentence sentence = draft.sentence();
    List<ActorName> actors = new ArrayList<>();
    for (Token other : complements(draft)) {
      if (covered(draft, other.index()) || dated(draft, other)) {
        continue;
      }
      List<ActorName> named =
          sentence.mentions().stream()
              .filter(m -> m.actor() != null && sentence.dominates(other.index(), m.head()))
              .map(Mention::actor)
              .filter(Objects::nonNull)
              .toList();
      if (named.isEmpty()) {
        return null;
      }
      actors.addAll(named);
    }
    return actors;
  }

  private static List<Token> complements(Draft draft) {
    Sentence sentence = draft.sentence();
    List<Token> holders = new ArrayList<>(List.of(draft.trigger().token()));
    holders.addAll(sentence.children(draft.trigger().index(), "acl"));
    List<Token> complements = new ArrayList<>();
    for (Token holder : holders) {
      sentence.children(holder.index()).stream()
          .filter(t -> COMPLEMENTS.contains(t.lemma()))
          .flatMap(t -> sentence.children(t.index(), "pobj").stream())
          .forEach(complements::add);
    }
    sentence.children(draft.trigger().index()).stream()
        .filter(t -> t.relation().equals("dobj") || modifies(draft, t))
        .forEach(complements::add);
    return complements;
  }

  private static boolean modifies(Draft draft, Token token) {
    return !draft.trigger().verb() && token.isNoun() && MODIFYING.contains(token.relation());
  }

  private static boolean dated(Draft draft, Token token) {
    return draft.sentence().dates().stream().anyMatch(d -> d.span().contains(token.span().start()));
  }

  private static boolean covered(Draft draft, int index) {
    return draft.fillers().values().stream()
        .flatMap(List::stream)
        .anyMatch((Mention m) -> m.first() <= index && index < m.end());
  }

  /** {@code today's talks}, {@code the talks on Friday}, {@code today during the talks}. */
  static @Nullable DateExpression beside(Draft draft) {
    return beside(draft.sentence(), draft.trigger().index());
  }

  /** Returns the date that stands at a noun, or null. */
  static @Nullable DateExpression beside(Sentence sentence, int event) {
    for (DateExpression date : sentence.dates()) {
      int first = sentence.tokenAt(date.span().start());
      int last = sentence.tokenAt(date.span().end() - 1);
      if (first < 0 || date.value() instanceof DateValue.Vague) {
        continue;
      }
      boolean before = last < event && event - last <= 4 && leads(sentence, last, event);
      boolean after =
          first == event + 1
              || first == event + 2 && sentence.token(event + 1).lemma().equals("on");
      if (before || after) {
        return date;
      }
    }
    return null;
  }

  private static boolean leads(Sentence sentence, int last, int event) {
    Token next = sentence.token(last + 1);
    if (next.relation().equals("case") || sentence.token(last).head() == event) {
      return !sentence.token(event).isVerb();
    }
    return BESIDE.contains(next.lemma())
        && sentence.children(next.index(), "pobj").stream().anyMatch(t -> t.index() == event);
  }
}
