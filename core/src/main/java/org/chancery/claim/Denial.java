package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Words;
import org.chancery.claim.syntax.Syntax;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/** {@code Both have denied the accusations}: what a side of a transfer told before says of it. */
final class Denial {
  private static final int REACH = 3;
  private static final Set<Stage> DENIED = Set.of(Stage.DENIED, Stage.DECLINED, Stage.CANCELLED);

  private final Set<String> accusations;
  private final Words words;

  /**
   * Makes it.
   *
   * @param accusations words for what is denied without being said again
   * @param words the word classes that grammar needs
   */
  Denial(Set<String> accusations, Words words) {
    this.accusations = accusations;
    this.words = words;
  }

  /** Returns the drafts and a denial for each sentence that denies what one of them tells. */
  List<Draft> add(List<Draft> drafts, AnnotatedReport report) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Sentence sentence : report.sentences()) {
      for (Token token : sentence.tokens()) {
        if (denies(sentence, token)) {
          denied(sentence, token, drafts, report).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private boolean denies(Sentence sentence, Token token) {
    return token.isVerb()
        && token.lemma().equals("deny")
        && !Tenses.negated(sentence, token.index())
        && sentence.children(token.index()).stream()
            .anyMatch(
                t ->
                    Set.of("dobj", "nsubjpass", "advmod").contains(t.relation())
                        && accusations.contains(t.lemma()));
  }

  private Optional<Draft> denied(
      Sentence sentence, Token verb, List<Draft> drafts, AnnotatedReport report) {
    List<Mention> deniers = new Syntax(sentence, words).subject(verb.index());
    int here = report.sentences().indexOf(sentence);
    Draft best = null;
    for (Draft draft : drafts) {
      int gap = here - report.sentences().indexOf(draft.sentence());
      boolean before = gap > 0 || gap == 0 && draft.trigger().index() < verb.index();
      if (draft.kind() == Kind.TRANSFER
          && before
          && gap <= REACH
          && !DENIED.contains(draft.reached())
          && deniers.stream().anyMatch(m -> side(draft, m))) {
        best = draft;
      }
    }
    return Optional.ofNullable(best)
        .map(
            d ->
                new Draft(
                    d.order(),
                    sentence,
                    new Trigger(d.trigger().frame(), verb, true),
                    new StageReading(Stage.DENIED, true, List.of(verb.index())),
                    d.fillers(),
                    d.place(),
                    d.timing()));
  }

  private static boolean side(Draft draft, Mention denier) {
    return denier.actor() != null
        && draft.roles().values().stream()
            .flatMap(List::stream)
            .anyMatch(
                a ->
                    a.equals(denier.actor())
                        || a.country() != null
                            && Objects.equals(a.country(), denier.actor().country()));
  }
}
