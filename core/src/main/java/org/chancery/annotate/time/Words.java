package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.time.DateWord.Kind;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** The words of a stretch of text, and the questions that the rules ask of them. */
final class Words {
  private final String text;
  private final List<DateWord> words;
  private final Vocabulary vocabulary = Vocabulary.get();
  private final Map<Rule, Map<Integer, Optional<Rule.Match>>> remembered = new IdentityHashMap<>();

  Words(String text, Span span) {
    this.text = text;
    this.words = DateTokenizer.words(text, span);
  }

  /** Returns what {@code rule} reads at {@code at}, asking it only once. */
  Rule.@Nullable Match remember(Rule rule, int at) {
    if (at < 0 || at >= words.size()) {
      return null;
    }
    Map<Integer, Optional<Rule.Match>> answers =
        remembered.computeIfAbsent(rule, r -> new HashMap<>());
    Optional<Rule.Match> answer = answers.get(at);
    if (answer == null) {
      answer = Optional.ofNullable(rule.match(this, at));
      answers.put(at, answer);
    }
    return answer.orElse(null);
  }

  int size() {
    return words.size();
  }

  /** Returns the whole text, beyond the stretch. */
  String text() {
    return text;
  }

  DateWord get(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : DateWord.NONE;
  }

  Kind kind(int i) {
    return get(i).kind();
  }

  boolean is(int i, Kind kind) {
    return get(i).kind() == kind;
  }

  /** Returns whether the word at {@code i} is one of {@code any}, in any case. */
  boolean is(int i, String... any) {
    String lower = get(i).lower();
    for (String one : any) {
      if (one.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the word at {@code i} belongs to a class of the vocabulary. */
  boolean in(int i, String name) {
    return vocabulary.has(name, get(i).lower());
  }

  /** Returns whether a dash joins the word before {@code i} to the next: 'week-long'. */
  boolean hyphen(int i) {
    return is(i, Kind.DASH)
        && get(i).start() == get(i - 1).end()
        && get(i).end() == get(i + 1).start();
  }

  /** Returns {@code i + 1} if the word there is one of {@code any}, else {@code i}. */
  int skip(int i, String... any) {
    return is(i, any) ? i + 1 : i;
  }

  int skip(int i, Kind kind) {
    return is(i, kind) ? i + 1 : i;
  }

  /** Returns the month named at {@code i} from 1, or 0. A bare short form needs a number beside. */
  int month(int i) {
    DateWord word = get(i);
    if (!word.capital()) {
      return 0;
    }
    Integer full = vocabulary.number("month", word.lower());
    if (full != null) {
      return full;
    }
    Integer brief = vocabulary.number("month-short", word.lower());
    if (brief == null) {
      return 0;
    }
    return word.stopped() || number(i + 1) || number(i - 1) ? brief : 0;
  }

  private boolean number(int i) {
    return is(i, Kind.NUMBER) || is(i, Kind.ORDINAL);
  }

  /** Returns the weekday spelt out at {@code i}, or null. */
  @Nullable DayOfWeek weekday(int i) {
    DateWord word = get(i);
    if (!word.capital() || in(i - 1, "named-weekday") || newspaper(i)) {
      return null;
    }
    DayOfWeek full = vocabulary.weekday("weekday", word.lower());
    return full == null && word.stopped() && !is(i, "sun", "sat", "wed", "mon")
        ? shortWeekday(i)
        : full;
  }

  private boolean newspaper(int i) {
    return get(i + 1).capital() && in(i + 1, "newspaper");
  }

  /** Returns the weekday at {@code i} also in a form that only a date beside it makes one. */
  @Nullable DayOfWeek shortWeekday(int i) {
    return get(i).capital() ? vocabulary.weekday("weekday-short", get(i).lower()) : null;
  }

  /** Returns the day of a month at {@code i}, or 0. */
  int day(int i) {
    DateWord word = get(i);
    boolean fits = word.kind() == Kind.ORDINAL || word.kind() == Kind.NUMBER;
    // 'in December 30 years ago'
    boolean counts = word.kind() == Kind.NUMBER && vocabulary.unit(get(i + 1).lower()) != null;
    return fits && !counts && word.number() >= 1 && word.number() <= 31 ? word.number() : 0;
  }

  /** Returns the year written in four figures at {@code i}, or 0. */
  int year(int i) {
    DateWord word = get(i);
    boolean fits = word.kind() == Kind.NUMBER && word.text().length() == 4;
    return fits && word.number() >= 1700 && word.number() <= 2100 ? word.number() : 0;
  }

  /** Returns where a year after a date ends, its comma included, or {@code i} if none follows. */
  int yearEnd(int i) {
    int at = skip(i, Kind.COMMA);
    return year(at) > 0 && !in(at + 1, "counted") ? at + 1 : i;
  }

  /** Returns whether what stands before {@code i} has ended there, and no noun takes it in. */
  boolean endsBefore(int i) {
    return switch (kind(i)) {
      case WORD -> in(i, "function");
      case NUMBER, ORDINAL, POSSESSIVE, DASH -> false;
      default -> true;
    };
  }

  /** Returns the number counted at {@code i}: 0 if it is vague, -1 if there is none. */
  int count(int i) {
    if (is(i, Kind.NUMBER)) {
      return get(i).text().length() <= 3 ? get(i).number() : -1;
    }
    if (in(i, "vague-count")) {
      return 0;
    }
    Integer number = vocabulary.number("number", get(i).lower());
    return number == null ? -1 : number;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
