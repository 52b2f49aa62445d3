package org.chancery.claim.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Who is meant by a word: whom it names, those coordinated with it, those inside its phrase. */
final class Referents {
  private static final int DEPTH = 6;
  private static final Set<String> STAFF = Set.of("office", "cabinet", "secretariat");
  private static final Set<String> PAIRING = Set.of("and", ",", "&");
  private static final Set<String> INSIDE =
      Set.of("of", "from", "between", "including", "among", "for");
  private static final Set<String> INTO = Set.of("compound", "nmod", "amod", "poss");

  private final Syntax syntax;
  private final Sentence sentence;
  private final Set<String> people;

  Referents(Syntax syntax, Set<String> people) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.people = people;
  }

  List<Mention> of(int index) {
    Set<Mention> found = new LinkedHashSet<>();
    collect(index, found, 0);
    return new ArrayList<>(found);
  }

  private void collect(int index, Set<Mention> found, int depth) {
    if (depth > DEPTH) {
      return;
    }
    Optional<Mention> own = sentence.mentionAt(index);
    own.ifPresent(found::add);
    Set<Integer> within = new LinkedHashSet<>();
    boolean group = own.isEmpty() && people.contains(sentence.token(index).lemma());
    int first = own.map(Mention::first).orElse(index);
    int end = own.map(Mention::end).orElse(index + 1);
    for (int i = first; i < end; i++) {
      for (Token child : sentence.children(i)) {
        if (child.index() >= first && child.index() < end) {
          continue;
        }
        if (child.relation().equals("conj")) {
          within.add(child.index());
        } else if (group && INTO.contains(child.relation())
            || own.isEmpty() && child.relation().equals("appos")) {
          within.add(child.index());
        } else if (child.relation().equals("prep")
            && (group && INSIDE.contains(Syntax.word(child))
                || Syntax.word(child).equals("including"))) {
          syntax.prepositionObjects(child).forEach(t -> within.add(t.index()));
        }
        if (own.isEmpty() && Syntax.word(child).equals("of")) {
          heads(child, found);
        }
      }
    }
    own.map(m -> paired(m)).orElse(List.of()).forEach(within::add);
    for (int next : within) {
      collect(next, found, depth + 1);
    }
  }

  /** {@code Head of the Office of the President X}: the name is his who heads it. */
  private void heads(Token of, Set<Mention> found) {
    for (Token office : syntax.prepositionObjects(of)) {
      if (STAFF.contains(office.lemma())) {
        syntax.preposition(office.index(), "of").stream()
            .filter(m -> m.form() == Mention.Form.PERSON_NAME)
            .forEach(found::add);
      }
    }
  }

  /** {@code the Chilean and Peruvian ministers}: the nationalities before that of a mention. */
  private List<Integer> paired(Mention mention) {
    List<Integer> before = new ArrayList<>();
    int at = mention.first() - 1;
    while (at > 0 && PAIRING.contains(Syntax.word(sentence.token(at)))) {
      Optional<Mention> fellow = sentence.mentionAt(at - 1);
      boolean under =
          fellow
              .map(m -> sentence.token(m.head()))
              .filter(t -> INTO.contains(t.relation()) && inside(t.head(), mention))
              .isPresent();
      if (!under) {
        break;
      }
      before.add(at - 1);
      at = fellow.orElseThrow().first() - 1;
    }
    return before;
  }

  private static boolean inside(int index, Mention mention) {
    return mention.first() <= index && index < mention.end();
  }
}
