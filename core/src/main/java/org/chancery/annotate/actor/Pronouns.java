package org.chancery.annotate.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Settles pronouns where the grammar makes them plain: by the subject of the clause, or of the
 * sentence before; never over more than one sentence, never between rivals.
 */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "herself");

  private @Nullable Words words;
  private List<Person> before = List.of();
  private @Nullable Person subjectBefore;

  /** Turns to the next sentence. */
  void enter(Words sentence) {
    if (words != null && words.headline() != sentence.headline()) {
      before = List.of();
      subjectBefore = null;
    }
    words = sentence;
  }

  /** Keeps what the next sentence may refer to. */
  void leave(List<Settled> settled) {
    Set<Person> persons = new LinkedHashSet<>();
    Person subject = null;
    for (Settled one : settled) {
      if (one.person() != null) {
        persons.add(one.person());
        if (subject == null && isMainSubject(one)) {
          subject = one.person();
        }
      }
    }
    before = List.copyOf(persons);
    subjectBefore = subject;
  }

  /** Returns the pronoun at {@code i} with its person, or null. */
  @Nullable Settled settle(int i, List<Settled> settled) {
    Gender gender = gender(i);
    if (gender == Gender.UNKNOWN) {
      return null;
    }
    Settled office = officer(i, settled);
    if (office != null) {
      return new Settled(i, i + 1, i, Form.PRONOUN, null, office.unnamed());
    }
    Person person = antecedent(i, settled, gender);
    if (person == null) {
      return null;
    }
    person.is(gender);
    return new Settled(i, i + 1, i, Form.PRONOUN, person, null);
  }

  /** Returns the person that a possessor before an office means, or null. */
  @Nullable Person owner(int i, List<Settled> settled) {
    for (Settled one : settled) {
      if (one.first() <= i && i < one.end()) {
        return one.person();
      }
    }
    Gender gender = gender(i);
    return gender == Gender.UNKNOWN ? null : antecedent(i, settled, gender);
  }

  /** Returns the person who is the subject of the clause that word {@code i} stands in, or null. */
  @Nullable Person subject(int i, List<Settled> settled) {
    return climb(i, settled, Gender.UNKNOWN, false);
  }

  private @Nullable Person antecedent(int i, List<Settled> settled, Gender gender) {
    boolean object = current().lower(i).equals("him") || isObjectHer(i);
    Person subject = climb(i, settled, gender, object);
    if (subject != null) {
      return subject;
    }
    Set<Person> rivals = new LinkedHashSet<>();
    for (Settled one : settled) {
      if (one.person() != null && one.person().gender().agrees(gender)) {
        rivals.add(one.person());
      }
    }
    if (!rivals.isEmpty()) {
      return rivals.size() == 1 && !object ? rivals.iterator().next() : null;
    }
    if (subjectBefore != null
        && subjectBefore.gender().agrees(gender)
        && (before.size() == 1 || isSubject(i) || current().tag(i).equals("PRP$"))) {
      return subjectBefore;
    }
    List<Person> fit = before.stream().filter(p -> p.gender().agrees(gender)).toList();
    return fit.size() == 1 ? fit.get(0) : null;
  }

  /** 'The king is due in Oslo, where he will …': an officer without a name who is the subject. */
  private @Nullable Settled officer(int i, List<Settled> settled) {
    Words in = current();
    int at = in.head(i);
    for (int steps = 0; at >= 0 && steps < in.size(); steps++) {
      for (Settled one : settled) {
        if (in.head(one.head()) == at
            && in.relation(one.head()).startsWith("nsubj")
            && one.head() < i
            && (one.person() != null || one.unnamed() != null)) {
          boolean officer =
              one.unnamed() != null
                  && one.unnamed().type() == ActorType.PERSON
                  && !in.tag(one.head()).endsWith("S");
          return officer ? one : null;
        }
      }
      at = in.head(at);
    }
    return null;
  }

  /** Looks for the subject of the governing verbs, the nearest first. */
  private @Nullable Person climb(int i, List<Settled> settled, Gender gender, boolean skipFirst) {
    Words in = current();
    int at = in.head(i);
    boolean skip = skipFirst;
    for (int steps = 0; at >= 0 && steps < in.size(); steps++) {
      if (in.tag(at).startsWith("VB") || in.tag(at).equals("MD")) {
        for (Settled one : settled) {
          boolean subject =
              in.head(one.head()) == at && in.relation(one.head()).startsWith("nsubj");
          if (subject && one.head() < i && !skip && one.person() != null) {
            return one.person().gender().agrees(gender) ? one.person() : null;
          }
        }
        skip = false;
      }
      at = in.head(at);
    }
    return null;
  }

  private Gender gender(int i) {
    Words in = current();
    if (!in.tag(i).startsWith("PRP")) {
      return Gender.UNKNOWN;
    }
    String word = in.lower(i);
    return HE.contains(word) ? Gender.HE : SHE.contains(word) ? Gender.SHE : Gender.UNKNOWN;
  }

  private boolean isObjectHer(int i) {
    return current().lower(i).equals("her") && current().tag(i).equals("PRP");
  }

  private boolean isSubject(int i) {
    return current().relation(i).startsWith("nsubj");
  }

  private boolean isMainSubject(Settled one) {
    Words in = current();
    return in.relation(one.head()).startsWith("nsubj") && in.head(in.head(one.head())) < 0;
  }

  private Words current() {
    if (words == null) {
      throw new IllegalStateException("no sentence entered");
    }
    return words;
  }
}
