package org.chancery.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/**
 * Who tells of {@code the talks with X} has held them: the subject of the sentence, or whom it is
 * told according to. Spokesmen, advisers and their like tell of the talks of others.
 */
final class Teller {
  private static final Set<String> DEFINITE = Set.of("the", "this", "his", "her", "today");
  private static final List<String> OTHERS =
      List.of(
          "spokes",
          "advis",
          "aide",
          "ambassador",
          "analyst",
          "official",
          "press",
          "senator",
          "diplomat",
          "head",
          "director",
          "expert",
          "member",
          "lawmaker",
          "counterpart");

  private Teller() {}

  /** Returns the teller of a definite meeting, or in a headline whoever it is about. */
  static List<Mention> of(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    if (sentence.block() == BlockType.HEADLINE) {
      return syntax.governingVerb(trigger.index()).isPresent() ? List.of() : first(sentence);
    }
    boolean definite =
        sentence.children(trigger.index()).stream()
            .anyMatch(t -> DEFINITE.contains(t.lemma()) && t.index() < trigger.index());
    if (!definite) {
      return List.of();
    }
    Optional<Token> root =
        sentence.tokens().stream().filter(t -> t.head() < 0 && t.isVerb()).findFirst();
    if (root.isEmpty()) {
      return List.of();
    }
    List<Mention> tellers =
        Stream.concat(
                syntax.subject(root.get().index()).stream(),
                sentence.children(root.get().index()).stream()
                    .filter(t -> t.text().equalsIgnoreCase("according"))
                    .flatMap(t -> syntax.prepositionObjects(t).stream())
                    .flatMap(t -> syntax.mentions(t.index()).stream()))
            .filter(m -> holds(m.actor()))
            .toList();
    return tellers.size() == 1 && tellers.get(0).end() <= trigger.index() ? tellers : List.of();
  }

  private static List<Mention> first(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> m.actor() != null && m.actor().type() == ActorType.PERSON)
        .limit(1)
        .toList();
  }

  private static boolean holds(@Nullable ActorName actor) {
    return actor != null
        && actor.type() == ActorType.PERSON
        && (actor.office() == null
            || OTHERS.stream().noneMatch(o -> actor.office().title().contains(o)));
  }
}
