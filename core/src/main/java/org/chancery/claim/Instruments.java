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
  private final List<Named> named;

  Instruments(List<Instrument> instruments) {
    this.named =
        instruments.stream()
            .map(
                i ->
                    new Named(
                        Pattern.compile(
                            "\\b(?:"
                                + i.names().stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                                + ")\\b"),
                        i.parties()))
            .toList();
  }

  private record Named(Pattern name, Set<String> parties) {}

  /** Returns the drafts, agreements known by name with those of their parties the report names. */
  List<Draft> fill(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> fill(d, report)).toList();
  }

  private Draft fill(Draft draft, AnnotatedReport report) {
    if (draft.kind() != Kind.AGREEMENT) {
      return draft;
    }
    Set<String> parties = parties(draft, report);
    if (parties.isEmpty()) {
      return draft;
    }
    Set<Mention> all = new LinkedHashSet<>(draft.filler(Slot.PARTIES));
    Set<String> present = new LinkedHashSet<>();
    all.forEach(m -> code(m).ifPresent(present::add));
    for (Sentence sentence : report.sentences()) {
      for (Mention mention : sentence.mentions()) {
        code(mention)
            .filter(c -> parties.contains(c) && present.add(c))
            .ifPresent(c -> all.add(mention));
      }
    }
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.putAll(draft.fillers());
    fillers.put(Slot.PARTIES, new ArrayList<>(all));
    return draft.with(fillers, draft.place());
  }

  private Set<String> parties(Draft draft, AnnotatedReport report) {
    String text = draft.sentence().span().of(report.text());
    int at = draft.trigger().token().span().start() - draft.sentence().span().start();
    for (Named instrument : named) {
      Matcher matcher = instrument.name().matcher(text);
      while (matcher.find()) {
        boolean covers = matcher.start() <= at && at < matcher.end();
        boolean object =
            draft.trigger().verb() && at < matcher.start() && matcher.start() - at < 60;
        if (covers || object) {
          return instrument.parties();
        }
      }
    }
    return Set.of();
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
