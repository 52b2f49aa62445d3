package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.Slot;
import org.chancery.claim.lexicon.Words;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/**
 * {@code met the visiting minister of X}: one who is called visiting is on a visit to whoever deals
 * with him there.
 */
final class Visiting {
  private static final Set<String> ERRANDS = Set.of("for", "on", "to");

  private final Words words;
  private final Frame frame;
  private final TimingReader timings;

  Visiting(Lexicon lexicon, TimingReader timings) {
    this.words = lexicon.words();
    this.timings = timings;
    this.frame =
        lexicon.frames().stream()
            .filter(f -> f.kind() == Kind.VISIT && f.verbs().contains("visit"))
            .findFirst()
            .orElseThrow();
  }

  /** Returns the visits so told in a sentence, numbered from {@code order} on. */
  List<Draft> read(Sentence sentence, int order) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      Optional<Token> word = word(sentence, mention);
      Optional<Mention> host = word.isEmpty() ? Optional.empty() : host(sentence, mention);
      if (host.isPresent()) {
        StageReading stage = new StageReading(Stage.HAPPENED, false, List.of());
        int next = order + drafts.size();
        drafts.add(draft(next, sentence, word.get(), stage, mention, Slot.HOST, host.get()));
      }
      Optional<Mention> place = place(sentence, mention);
      if (place.isPresent()) {
        Token in = sentence.token(place.get().first() - 1);
        StageReading stage = new StageReading(Stage.UNDERWAY, true, List.of());
        int next = order + drafts.size();
        drafts.add(draft(next, sentence, in, stage, mention, Slot.DESTINATION, place.get()));
      }
    }
    return drafts;
  }

  private Draft draft(
      int order,
      Sentence sentence,
      Token word,
      StageReading stage,
      Mention visitor,
      Slot slot,
      Mention visited) {
    Trigger trigger = new Trigger(frame, word, true);
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.put(Slot.VISITOR, List.of(visitor));
    fillers.put(slot, List.of(visited));
    Timing timing = timings.read(sentence, trigger, stage);
    return new Draft(order, sentence, trigger, stage, fillers, null, timing);
  }

  /** {@code X, in Lima for a summit, …}: where one is whom a comma parts from his errand. */
  private static Optional<Mention> place(Sentence sentence, Mention mention) {
    int in = mention.end() + 1;
    if (mention.actor() == null
        || mention.actor().type() != ActorType.PERSON
        || in + 2 >= sentence.tokens().size()
        || !sentence.token(in - 1).text().equals(",")
        || !sentence.token(in).text().equals("in")) {
      return Optional.empty();
    }
    Optional<Mention> place = sentence.mentionAt(in + 1).filter(m -> m.first() == in + 1);
    return place
        .filter(m -> m.place() != null && m.end() < sentence.tokens().size())
        .filter(m -> ERRANDS.contains(sentence.token(m.end()).text()));
  }

  private static Optional<Token> word(Sentence sentence, Mention mention) {
    boolean person = mention.actor() != null && mention.actor().type() == ActorType.PERSON;
    return !person
        ? Optional.empty()
        : sentence.tokens().subList(mention.first(), mention.head()).stream()
            .filter(t -> t.text().equalsIgnoreCase("visiting"))
            .findFirst();
  }

  /** Whoever acts in the clause, if of one other state. */
  private Optional<Mention> host(Sentence sentence, Mention visitor) {
    Syntax syntax = new Syntax(sentence, words);
    String home = visitor.country();
    return syntax
        .governingVerb(visitor.head())
        .flatMap(
            verb ->
                syntax.subject(verb.index()).stream()
                    .filter(m -> m.country() != null && !m.country().equals(home))
                    .findFirst());
  }
}
