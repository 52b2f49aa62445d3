package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;

/**
 * Ways to whom a measure strikes, where no preposition of its own says so: whoever undergoes it
 * ({@code Chad faces U.S. sanctions}) and whoever gave the reason for it ({@code sanctions over
 * Chad's tests}, {@code imposed sanctions after Chad tested}).
 */
final class Struck {
  private static final int STEPS = 6;

  /** Verbs whose subject, or in a passive whose object, the measure they govern strikes. */
  private static final Set<String> UNDERGOING =
      Set.of(
          "face",
          "suffer",
          "endure",
          "incur",
          "risk",
          "draw",
          "prompt",
          "trigger",
          "provoke",
          "earn",
          "hit",
          "threaten",
          "slap",
          "punish");

  private static final Set<String> REASONS =
      Set.of("over", "for", "after", "following", "since", "because");

  private static final Set<String> MARKS =
      Set.of("after", "since", "because", "if", "unless", "until", "as", "once", "when");

  private static final Set<String> OBJECTS = Set.of("dobj", "nsubjpass");

  private Struck() {}

  /** Whoever undergoes the measure: {@code who has faced sanctions}, {@code is under embargo}. */
  static List<Mention> undergoer(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    if (trigger.verb()) {
      return new ArrayList<>();
    }
    Token below = trigger.token();
    boolean under = false;
    for (int step = 0; below.head() >= 0 && step < STEPS; step++) {
      Token head = sentence.token(below.head());
      if (head.isVerb()) {
        boolean object = below.relation().equals("dobj") || below.relation().equals("prep");
        boolean known = UNDERGOING.contains(head.lemma()) || under;
        return object && known ? patient(syntax, head) : new ArrayList<>();
      }
      under |= head.text().toLowerCase(Locale.ROOT).equals("under");
      below = head;
    }
    return new ArrayList<>();
  }

  private static List<Mention> patient(Syntax syntax, Token verb) {
    if (syntax.passive(verb.index())) {
      List<Mention> object = new ArrayList<>(syntax.object(verb.index()));
      return object.isEmpty() ? holders(syntax, verb.index(), "nsubjpass") : object;
    }
    List<Mention> subject = new ArrayList<>(syntax.subject(verb.index()));
    return subject.isEmpty() ? holders(syntax, verb.index(), "nsubj") : subject;
  }

  /** {@code Iran's tests prompted sanctions}: those whose tests they are. */
  private static List<Mention> holders(Syntax syntax, int verb, String relation) {
    List<Mention> found = new ArrayList<>();
    for (Token subject : syntax.sentence().children(verb, relation)) {
      found.addAll(ActSubject.owners(syntax, subject.index()));
    }
    return found;
  }

  /** Whoever gave the reason, told after the measure. */
  static List<Mention> reason(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    for (int anchor : anchors(syntax, trigger)) {
      for (Token child : sentence.children(anchor)) {
        if (child.index() < trigger.index()) {
          continue;
        }
        List<Mention> found = new ArrayList<>();
        if (child.relation().equals("prep")
            && REASONS.contains(child.text().toLowerCase(Locale.ROOT))) {
          for (Token noun : syntax.prepositionObjects(child)) {
            found.addAll(ActSubject.owners(syntax, noun.index()));
          }
        } else if (child.relation().equals("advcl") && marked(sentence, child)) {
          found.addAll(syntax.subject(child.index()));
          if (found.isEmpty()) {
            found.addAll(holders(syntax, child.index(), "nsubj"));
          }
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return new ArrayList<>();
  }

  private static boolean marked(Sentence sentence, Token clause) {
    return sentence.children(clause.index()).stream()
        .anyMatch(t -> MARKS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** The words a reason may hang under: the trigger, its object and the verb over it. */
  private static List<Integer> anchors(Syntax syntax, Trigger trigger) {
    List<Integer> anchors = new ArrayList<>(List.of(trigger.index()));
    if (trigger.verb()) {
      Sentence sentence = syntax.sentence();
      for (Token object : sentence.children(trigger.index())) {
        if (!OBJECTS.contains(object.relation())) {
          continue;
        }
        anchors.add(object.index());
        for (Token of : sentence.children(object.index(), "prep")) {
          sentence.children(of.index(), "pobj").forEach(t -> anchors.add(t.index()));
        }
      }
    } else {
      syntax.governingVerb(trigger.index()).ifPresent(v -> anchors.add(v.index()));
    }
    return anchors;
  }
}
