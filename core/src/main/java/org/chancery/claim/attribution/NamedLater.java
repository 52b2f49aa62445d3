package org.chancery.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;

/**
 * {@code A Danish minister said …}, and further down {@code Deputy Trade Minister Anna Example told
 * …}: leads leave the name for later. The first one of that rank who speaks there is meant, if
 * nothing tells that he is another state's.
 */
final class NamedLater {
  private static final int REACH = 12;

  /** Ranks of those who speak alone; for each, what its holder may be called. */
  private static final List<Set<String>> RANKS =
      List.of(
          Set.of("minister"),
          Set.of("envoy", "ambassador"),
          Set.of("spokesman", "spokeswoman", "spokesperson"),
          Set.of("lawmaker", "senator", "congressman"),
          Set.of("adviser", "advisor", "aide"));

  private final Wording wording;

  NamedLater(Wording wording) {
    this.wording = wording;
  }

  /** Returns the name of whoever the mention leaves unnamed, empty if the page gives none. */
  Optional<ActorName> of(Scene scene, Mention mention) {
    ActorName unnamed = mention.actor();
    boolean state =
        unnamed != null
            && unnamed.type() == ActorType.STATE
            && mention.form() == Mention.Form.DESCRIPTION;
    Optional<Set<String>> rank = state ? rank(scene.sentence(), mention) : Optional.empty();
    if (unnamed == null || rank.isEmpty()) {
      return Optional.empty();
    }
    Page page = scene.page();
    for (int i = scene.at() + 1; i <= scene.at() + REACH && i < page.size(); i++) {
      for (Mention later : page.sentence(i).mentions()) {
        ActorName actor = later.actor();
        if (actor == null) {
          continue;
        }
        Office office = actor.office();
        if (office != null
            && later.form() == Mention.Form.PERSON_NAME
            && holds(office, rank.get())
            && (actor.country() == null || actor.country().equals(unnamed.country()))
            && speaks(page, i, later)) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<String>> rank(Sentence sentence, Mention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      String noun = sentence.token(i).text().toLowerCase(Locale.ROOT);
      Optional<Set<String>> rank = RANKS.stream().filter(r -> r.contains(noun)).findFirst();
      if (rank.isPresent()) {
        return rank;
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Office office, Set<String> rank) {
    List<String> title = List.of(office.title().split(" "));
    return title.stream().anyMatch(rank::contains);
  }

  private boolean speaks(Page page, int at, Mention mention) {
    Sentence sentence = page.sentence(at);
    for (Token verb : sentence.tokens()) {
      boolean told = wording.says(sentence, verb) && page.quote(verb.span().start()).isEmpty();
      if (told
          && (page.syntax(at).subject(verb.index()).stream()
                  .anyMatch(subject -> Objects.equals(subject.actor(), mention.actor()))
              || wording.relaying().contains(verb.lemma())
                  && sentence.dominates(verb.index(), mention.head()))) {
        return true;
      }
    }
    return false;
  }
}
