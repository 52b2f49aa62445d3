package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.Kind;

/** Ways to the sides of an act, which stand about the thing signed, sent or imposed. */
final class ActPaths {
  private static final int STEPS = 6;
  private static final Set<String> THINGS = Set.of("dobj", "nsubjpass", "attr", "oprd");

  /** What stands under them tells of the reason, not of whom the act strikes. */
  private static final Set<String> REASONS = Set.of("for", "over", "after", "since", "following");

  private static final Set<String> ATTACKS =
      Set.of("aggression", "attack", "war", "invasion", "assault", "offensive");
  private static final Set<String> CAUSES = Set.of("because", "due", "amid", "despite", "over");

  private ActPaths() {}

  /** Names before the noun that say whose it is. */
  static List<Mention> adjective(Syntax syntax, Trigger trigger) {
    List<Mention> found = trigger.verb() ? beforeThings(syntax, trigger) : before(syntax, trigger);
    found.removeIf(ActPaths::fullName);
    return found;
  }

  /** Full names of states before the noun say whom it strikes: their adjective would say whose. */
  static List<Mention> name(Syntax syntax, Trigger trigger) {
    List<Mention> found = trigger.verb() ? beforeThings(syntax, trigger) : before(syntax, trigger);
    found.removeIf(m -> !fullName(m));
    return found;
  }

  private static boolean fullName(Mention mention) {
    String name = mention.actor() == null ? null : mention.actor().name();
    return mention.form() == Form.STATE_NAME
        && mention.span().length() > 4
        && name != null
        && name.length() > 2;
  }

  private static List<Mention> before(Syntax syntax, Trigger trigger) {
    List<Mention> found = new ArrayList<>(syntax.compound(trigger.index()));
    Token token = trigger.token();
    if (found.isEmpty() && token.relation().equals("compound")) {
      // "Russia sanctions legislation": the parser hangs both under the last noun.
      syntax.compound(token.head()).stream()
          .filter(m -> m.end() == trigger.index())
          .forEach(found::add);
    }
    return found;
  }

  private static List<Mention> beforeThings(Syntax syntax, Trigger trigger) {
    List<Mention> found = new ArrayList<>();
    for (int thing : things(syntax.sentence(), trigger)) {
      found.addAll(syntax.compound(thing));
    }
    return found;
  }

  /** Those to whom something is given, without a preposition. */
  static List<Mention> dative(Syntax syntax, Trigger trigger) {
    List<Mention> found = new ArrayList<>();
    for (Token child : syntax.sentence().children(trigger.index())) {
      if (child.relation().equals("dative") || child.relation().equals("iobj")) {
        found.addAll(syntax.mentions(child.index()));
      }
    }
    return found;
  }

  /** The first who is named within what is acted on, beyond its own words. */
  static List<Mention> within(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    for (int thing : things(sentence, trigger)) {
      for (Mention mention : sentence.mentions()) {
        if (mention.first() > thing
            && mention.actor() != null
            && !victim(sentence, mention)
            && sentence.dominates(thing, mention.head())
            && !byBeside(sentence, thing, mention.head())) {
          return new ArrayList<>(List.of(mention));
        }
      }
    }
    return new ArrayList<>();
  }

  /** {@code sanctions for the war against X}: whoever is attacked is not struck again. */
  private static boolean victim(Sentence sentence, Mention mention) {
    int link = sentence.token(mention.head()).head();
    int noun = link < 0 ? -1 : sentence.token(link).head();
    return noun >= 0 && ATTACKS.contains(sentence.token(noun).lemma());
  }

  /** {@code by}, {@code with}, {@code after} lead away from whom the act strikes. */
  private static boolean byBeside(Sentence sentence, int thing, int index) {
    int at = index;
    while (at >= 0 && at != thing) {
      Token token = sentence.token(at);
      if (Set.of("by", "with", "after", "since", "before", "like", "as", "to", "over")
              .contains(token.lemma())
          || Set.of("advcl", "parataxis", "appos", "conj").contains(token.relation())) {
        return true;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * A preposition anywhere under the thing: {@code a new round of sanctions on X}, {@code sanctions
   * against X were lifted}, {@code sanctions on X imposed by Y}.
   */
  static List<Mention> preposition(Syntax syntax, Trigger trigger, String preposition) {
    Sentence sentence = syntax.sentence();
    Set<Integer> things = things(sentence, trigger);
    for (Token token : sentence.tokens()) {
      if (!token.text().equalsIgnoreCase(preposition)
          || !Set.of("prep", "dative", "agent").contains(token.relation())
          || !reaches(sentence, token, things)) {
        continue;
      }
      List<Mention> found = new ArrayList<>();
      for (Token noun : syntax.prepositionObjects(token)) {
        found.addAll(
            noun.lemma().equals("arrest")
                ? syntax.possessor(noun.index())
                : syntax.mentions(noun.index()));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new ArrayList<>();
  }

  /** {@code imposed tariffs for the attack on X}: what is told of the reason is not of the act. */
  static boolean reason(Sentence sentence, Token noun, Trigger trigger) {
    return trigger.frame().kind() == Kind.MEASURE
        && noun.head() >= 0
        && REASONS.contains(sentence.token(noun.head()).lemma());
  }

  private static boolean reaches(Sentence sentence, Token preposition, Set<Integer> things) {
    int at = preposition.head();
    for (int step = 0; at >= 0 && step < STEPS; step++) {
      if (things.contains(at)) {
        return true;
      }
      Token token = sentence.token(at);
      if (token.isVerb() || REASONS.contains(token.lemma())) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * The words for what is acted on: object, subject of a passive, the noun a participle hangs on.
   */
  private static Set<Integer> things(Sentence sentence, Trigger trigger) {
    Set<Integer> things = new LinkedHashSet<>();
    if (!trigger.verb()) {
      things.add(trigger.index());
      if (THINGS.contains(trigger.token().relation())) {
        // "condemned the deployment of troops to X": the parser may hang "to" under the verb.
        things.add(trigger.token().head());
      }
      return things;
    }
    for (Token child : sentence.children(trigger.index())) {
      if (THINGS.contains(child.relation())) {
        things.add(child.index());
        // "a number of U.S. sanctions", "a new round of tariffs"
        for (Token of : sentence.children(child.index(), "prep")) {
          if (of.lemma().equals("of")) {
            sentence.children(of.index(), "pobj").forEach(t -> things.add(t.index()));
          }
        }
      } else if (child.relation().equals("prep") && !CAUSES.contains(child.lemma())) {
        sentence.children(child.index(), "pobj").forEach(t -> things.add(t.index()));
      }
    }
    Token token = trigger.token();
    if (token.head() >= 0 && Set.of("acl", "relcl").contains(token.relation())) {
      things.add(token.head());
    }
    return things;
  }
}
