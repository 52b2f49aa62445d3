package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
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

  Instruments(List<Instrument> instruments) {
    this.named =
        instruments.stream()
            .map(i -> new Named(i, anyOf(i.names()), anyOf(i.shortNames()), anyOf(i.about())))
            .toList();
  }

  private record Named(Instrument instrument, Pattern name, Pattern shortName, Pattern about) {}

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
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.putAll(draft.fillers());
    fillers.put(Slot.PARTIES, new ArrayList<>(all));
    return draft.with(fillers, draft.place());
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
          || !known.about().matcher(report.text()).find()
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
      if (covers || object) {
        return true;
      }
    }
    return false;
  }

  /** Whether the state the instrument is of is one of the two that the report names most. */
  private static boolean concerns(AnnotatedReport report, Instrument instrument) {
    Map<String, Long> counts =
        report.sentences().stream()
            .flatMap(s -> s.mentions().stream())
            .map(Instruments::code)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    long own = instrument.of() == null ? 0 : counts.getOrDefault(instrument.of(), 0L);
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
