package org.chancery.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;

/**
 * What a report gives word for word, in turns under the names of those who speak.
 *
 * @param speakers who speak
 * @param first index of the sentence in which the first turn begins
 */
record Transcript(Set<ActorName> speakers, int first) {
  /** The longest label: an office of some length, a name, and that it was interpreted. */
  private static final int LABEL = 16;

  Transcript {
    speakers = Set.copyOf(speakers);
  }

  /** Returns the transcript in a report, empty if not two of those it names speak in turns. */
  static Optional<Transcript> of(AnnotatedReport report) {
    Set<ActorName> speakers = new LinkedHashSet<>();
    int first = -1;
    for (int at = 0; at < report.sentences().size(); at++) {
      Optional<ActorName> speaker = speaker(report.sentences().get(at));
      if (speaker.isPresent()) {
        speakers.add(speaker.get());
        first = first < 0 ? at : first;
      }
    }
    return speakers.size() < 2 ? Optional.empty() : Optional.of(new Transcript(speakers, first));
  }

  /** The first person named in the words before a colon, if no verb stands among them. */
  private static Optional<ActorName> speaker(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (Token token : tokens) {
      if (token.text().matches("[.?!]|\\*+")) {
        start = token.index() + 1;
      }
      if (token.text().equals(":")) {
        return sentence.block() == BlockType.BODY && token.index() - start <= LABEL
            ? named(sentence, start, token.index())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<ActorName> named(Sentence sentence, int start, int colon) {
    boolean bare =
        sentence.tokens().subList(start, colon).stream()
            .noneMatch(t -> t.tag().matches("VB[DZP]|MD|PRP"));
    return bare
        ? sentence.mentions().stream()
            .filter(m -> m.first() >= start && m.end() <= colon)
            .map(Mention::actor)
            .filter(Objects::nonNull)
            .filter(a -> a.type() == ActorType.PERSON && a.name() != null)
            .findFirst()
        : Optional.empty();
  }
}
