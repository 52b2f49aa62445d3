package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Acts;
import org.chancery.claim.lexicon.Instrument;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;

/**
 * Knows instruments by name. Their parties are those that the report names somewhere: what cannot
 * be pointed at is not said.
 */
final class Instruments {
  /** How far after a verb the name of what is signed may stand, in UTF-16 units. */
  private static final int REACH = 60;

  private final List<Named> named;

  Instruments(Acts acts) {
    this.named = acts.instruments().stream().map(i -> named(i, acts)).toList();
  }

  /**
   * An instrument as a report may speak of it.
   *
   * @param name its names
   * @param matter what it is about
   * @param shortName its short names, which mean it only in a report about its matter and sides
   */
  private record Named(Instrument instrument, Pattern name, Pattern matter, Pattern shortName) {}

  /** {@code the nuclear deal}, {@code a final accord}, where the matter is known. */
  private static Named named(Instrument instrument, Acts acts) {
    List<String> shorts = new ArrayList<>();
    for (String title : new TreeSet<>(acts.titles())) {
      if (!instrument.matter().isEmpty()) {
        new TreeSet<>(instrument.matter()).forEach(m -> shorts.add(m + " " + title));
        new TreeSet<>(acts.shapes()).forEach(s -> shorts.add(s + " " + title));
      }
    }
    return new Named(
        instrument,
        anyOf(instrument.names()),
        anyOf(new TreeSet<>(instrument.matter())),
        anyOf(shorts));
  }

  private static Pattern anyOf(Iterable<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(n -> quoted.add(Pattern.quote(n)));
    // An empty alternation would match everywhere.
    return Pattern.compile(
        quoted.isEmpty() ? "(?!)" : "\\b(?:" + String.join("|", quoted) + ")s?\\b");
  }

  /** Returns the drafts, agreements known by name with those of their parties the report names. */
  List<Draft> fill(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> fill(d, report)).toList();
  }

  private Draft fill(Draft draft, AnnotatedReport report) {
    if (draft.kind() != Kind.AGREEMENT) {
      return draft;
    }
    return instrument(draft, report).map(i -> fill(draft, i, report)).orElse(draft);
  }

  private static Draft fill(Draft draft, Instrument instrument, AnnotatedReport report) {
    Set<Mention> all = new LinkedHashSet<>(draft.filler(Slot.PARTIES));
    Set<String> present = new LinkedHashSet<>();
    all.forEach(m -> code(m).ifPresent(present::add));
    for (Sentence sentence : report.sentences()) {
      boolean here = sentence.equals(draft.sentence());
      for (Mention mention : sentence.mentions()) {
        code(mention)
            .filter(
                c -> instrument.parties().contains(c) || here && instrument.others().contains(c))
            .filter(present::add)
            .ifPresent(c -> all.add(mention));
      }
    }
    return draft.filled(Slot.PARTIES, new ArrayList<>(all));
  }

  private Optional<Instrument> instrument(Draft draft, AnnotatedReport report) {
    for (Named known : named) {
      if (called(draft, known.name(), report)) {
        return Optional.of(known.instrument());
      }
    }
    for (Named known : named) {
      if (foreign(draft, known.instrument())
          || !called(draft, known.shortName(), report)
          || !known.matter().matcher(report.text()).find()
          || !concerns(report, known.instrument())) {
        continue;
      }
      return Optional.of(known.instrument());
    }
    return Optional.empty();
  }

  /** Whether the draft's own words name a side that is none of the instrument's. */
  private static boolean foreign(Draft draft, Instrument instrument) {
    return draft.filler(Slot.PARTIES).stream()
        .map(Instruments::code)
        .anyMatch(
            c ->
                c.filter(x -> instrument.parties().contains(x) || instrument.others().contains(x))
                    .isEmpty());
  }

  private static boolean called(Draft draft, Pattern name, AnnotatedReport report) {
    String text = draft.sentence().span().of(report.text());
    int at = draft.trigger().token().span().start() - draft.sentence().span().start();
    Matcher matcher = name.matcher(text);
    while (matcher.find()) {
      boolean covers = matcher.start() <= at && at < matcher.end();
      boolean object =
          draft.trigger().verb() && at < matcher.start() && matcher.start() - at < REACH;
      if (covers || object || draft.trigger().verb() && endures(draft, matcher)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the grain deal was suspended}: the name is what the passive is told of. */
  private static boolean endures(Draft draft, Matcher name) {
    int start = draft.sentence().span().start();
    return draft.sentence().children(draft.trigger().index(), "nsubjpass").stream()
        .map(t -> t.span().start() - start)
        .anyMatch(at -> name.start() <= at && at < name.end());
  }

  /**
   * Whether the report is about the instrument's sides: the one it is of, or else all its parties,
   * are among those that the report names most.
   */
  private static boolean concerns(AnnotatedReport report, Instrument instrument) {
    Map<String, Long> counts =
        report.sentences().stream()
            .flatMap(s -> s.mentions().stream())
            .map(Instruments::code)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    Set<String> chief = instrument.of() == null ? instrument.parties() : Set.of(instrument.of());
    return chief.stream().allMatch(c -> prominent(counts, c));
  }

  private static boolean prominent(Map<String, Long> counts, String code) {
    long own = counts.getOrDefault(code, 0L);
    return own > 1 && counts.values().stream().filter(n -> n > own).count() < 2;
  }

  private static Optional<String> code(Mention mention) {
    ActorName actor = mention.actor();
    if (actor == null) {
      return Optional.empty();
    }
    return actor.type() == ActorType.ORGANIZATION
        ? Optional.ofNullable(actor.name())
        : Optional.ofNullable(actor.country());
  }
}
