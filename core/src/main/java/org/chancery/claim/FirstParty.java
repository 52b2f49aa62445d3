package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.attribution.Attributions;
import org.chancery.claim.lexicon.Path;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.Kind;

/**
 * {@code we have imposed sanctions}, {@code I am pleased to visit X}: whoever speaks is who acts,
 * be it a statement's issuer, the speaker of a transcript or of a quotation.
 */
final class FirstParty {
  private static final int STEPS = 4;
  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> INHERITING = Set.of("xcomp", "conj", "acomp");

  /** Ways from a noun to the verb that lends it a subject. */
  private static final Set<String> LENT = Set.of("dobj", "pobj", "prep");

  private FirstParty() {}

  /** Returns the drafts, those in the first person with who speaks as who acts. */
  static List<Draft> fill(List<Draft> drafts, AnnotatedReport report, Attributions attributions) {
    return drafts.stream().map(d -> fill(d, report, attributions)).toList();
  }

  private static Draft fill(Draft draft, AnnotatedReport report, Attributions attributions) {
    Slot slot = Slot.agentOf(draft.kind());
    Optional<Token> self = open(draft, slot) ? self(draft) : Optional.empty();
    if (self.isEmpty()
        || draft.filler(slot).stream().anyMatch(m -> m.first() == self.get().index())) {
      return draft;
    }
    int at = report.sentences().indexOf(draft.sentence());
    List<ActorName> speakers =
        attributions.read(at, draft.trigger().index()).saidBy().stream()
            .filter(s -> draft.kind() != Kind.VISIT || s.name() != null)
            .toList();
    boolean several = speakers.size() > 1 && self.get().lemma().equalsIgnoreCase("i");
    if (speakers.isEmpty() || several) {
      return draft; // of two who speak, it cannot be told who says 'I'
    }
    List<Mention> all = new ArrayList<>(draft.filler(slot));
    speakers.forEach(s -> all.add(spoken(self.get(), s)));
    return draft.filled(slot, all);
  }

  /** Whether who speaks may be who acts: in a meeting, beside whom the words name. */
  private static boolean open(Draft draft, Slot slot) {
    boolean told = !draft.filler(slot).isEmpty();
    return switch (draft.kind()) {
      case VISIT ->
          !told
              && draft.trigger().verb()
              && !draft.trigger().frame().presence()
              && draft.trigger().frame().paths(slot).get(0).function() == Path.Function.SUBJECT;
      case MEETING, CALL -> told;
      case AGREEMENT -> true;
      case TRANSFER, MEASURE -> !told;
    };
  }

  private static Mention spoken(Token self, ActorName speaker) {
    return new Mention(
        self.span(),
        self.index(),
        self.index() + 1,
        self.index(),
        Mention.Form.PRONOUN,
        speaker,
        null);
  }

  /** The pronoun that is the subject of the draft's verb, or of the verb that lends it one. */
  private static Optional<Token> self(Draft draft) {
    Sentence sentence = draft.sentence();
    int at = draft.trigger().index();
    for (int step = 0; step < STEPS; step++) {
      List<Token> subjects = sentence.children(at, "nsubj");
      if (!subjects.isEmpty()) {
        return subjects.stream()
            .filter(t -> t.tag().equals("PRP") && SELF.contains(t.lemma().toLowerCase(Locale.ROOT)))
            .findFirst();
      }
      Token token = sentence.token(at);
      boolean passive = sentence.children(at).stream().anyMatch(t -> t.relation().endsWith("pass"));
      boolean inherits =
          INHERITING.contains(token.relation())
              || !draft.trigger().verb() && LENT.contains(token.relation());
      if (passive || token.head() < 0 || !inherits || urged(sentence, token)) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** Whether it is what others are told to do: 'we advise Americans in Chad to leave'. */
  private static boolean urged(Sentence sentence, Token verb) {
    return verb.relation().equals("xcomp") && !sentence.children(verb.head(), "dobj").isEmpty();
  }
}
