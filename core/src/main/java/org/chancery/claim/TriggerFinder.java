package org.chancery.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;

/** Finds the words of a sentence that a frame of the lexicon knows. */
final class TriggerFinder {
  private static final int REACH = 14;
  private static final Set<Kind> ACTS = Set.of(Kind.AGREEMENT, Kind.TRANSFER, Kind.MEASURE);

  private static final Set<String> THEM = Set.of("they", "them", "it", "these", "those");

  private static final Set<String> APART =
      Set.of("before", "after", "following", "since", "until", "about");

  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Set<String> outsiders;

  TriggerFinder(Lexicon lexicon) {
    this.outsiders = lexicon.words().outsiders();
    for (Frame frame : lexicon.frames()) {
      frame.verbs().forEach(v -> verbs.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
      frame.nouns().forEach(n -> nouns.computeIfAbsent(n, k -> new ArrayList<>()).add(frame));
    }
  }

  /** Returns the triggers of the sentence in the order of its words. */
  List<Trigger> find(Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (sentence.mentionAt(token.index()).isPresent()) {
        continue;
      }
      boolean verb = readAsVerb(sentence, token);
      for (Frame frame : verb ? verbFrames(sentence, token) : nounFrames(sentence, token)) {
        boolean ruled =
            frame.headline() && sentence.block() != BlockType.HEADLINE
                || frame.kind() == Kind.MEETING && withOutsiders(sentence, token)
                || frame.direct()
                    && !frame.presence()
                    && !sentence.children(token.index(), "dobj").isEmpty();
        if (!ruled && (frame.needs().isEmpty() || met(sentence, token, frame))) {
          found.add(new Trigger(frame, token, verb));
        }
      }
    }
    return found;
  }

  /** {@code a meeting with reporters}, {@code with media representatives}: no dealing. */
  private boolean withOutsiders(Sentence sentence, Token trigger) {
    return sentence.children(trigger.index()).stream()
        .filter(t -> t.relation().equals("prep") && t.text().equalsIgnoreCase("with"))
        .flatMap(t -> sentence.children(t.index(), "pobj").stream())
        .anyMatch(
            t ->
                outsiders.contains(t.lemma())
                    || sentence.children(t.index(), "compound").stream()
                        .anyMatch(c -> outsiders.contains(c.lemma())));
  }

  private List<Frame> verbFrames(Sentence sentence, Token token) {
    String lemma = verbLemma(token);
    List<Frame> frames = new ArrayList<>(verbs.getOrDefault(lemma, List.of()));
    particle(sentence, token)
        .ifPresent(p -> frames.addAll(verbs.getOrDefault(lemma + " " + p, List.of())));
    return frames;
  }

  /** The lemmatiser leaves participles that are also other words: {@code provided}. */
  private static String verbLemma(Token token) {
    String lemma = lemma(token);
    return lemma.endsWith("ided") && token.isVerb()
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  private List<Frame> nounFrames(Sentence sentence, Token token) {
    if (!token.isNoun() && !token.tag().equals("VBG") && !token.tag().equals("VB")) {
      return List.of();
    }
    String whole = hyphenated(sentence, token);
    return nouns.getOrDefault(whole, nouns.getOrDefault(lemma(token), List.of()));
  }

  /** The tokeniser parts {@code cease-fire}. */
  private static String hyphenated(Sentence sentence, Token token) {
    int at = token.index();
    return at > 1 && sentence.token(at - 1).text().equals("-")
        ? sentence.token(at - 2).lemma() + "-" + lemma(token)
        : lemma(token);
  }

  /** Headlines tag {@code visits} as a noun: a name before and an object after make it a verb. */
  private boolean readAsVerb(Sentence sentence, Token token) {
    if (token.isVerb()) {
      // "Example China visit": a bare form after a noun phrase without auxiliary is a noun.
      return !(token.tag().equals("VB")
          && sentence.block() == BlockType.HEADLINE
          && nouns.containsKey(lemma(token))
          && sentence.children(token.index()).stream().noneMatch(t -> t.relation().equals("aux"))
          && !token.relation().equals("xcomp"));
    }
    if (sentence.block() != BlockType.HEADLINE
        || !token.isNoun()
        || !verbs.containsKey(lemma(token))
        || token.index() == 0
        || token.index() + 1 >= sentence.tokens().size()
        || !token.text().toLowerCase(Locale.ROOT).endsWith("s")) {
      return false;
    }
    Token next = sentence.token(token.index() + 1);
    return sentence.mentionAt(token.index() - 1).isPresent()
        && (sentence.mentionAt(next.index()).isPresent()
            || next.tag().equals("IN")
            || next.tag().equals("TO"));
  }

  private static String lemma(Token token) {
    String lemma = token.lemma();
    // The tagger's misreading leaves "lands" or "visits" unlemmatised in headlines.
    return token.tag().startsWith("NNP") && lemma.endsWith("s") && lemma.length() > 3
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  static Optional<String> particle(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .filter(
            t ->
                t.relation().equals("prt")
                    || (t.relation().equals("advmod")
                        && Set.of("back", "off", "up", "forward").contains(t.lemma())))
        .map(Token::lemma)
        .findFirst();
  }

  /** Whether no other verb stands between what is signed, sent or imposed and its verb. */
  private static boolean direct(Sentence sentence, Token trigger, Token thing) {
    int at = thing.head();
    while (at >= 0 && at != trigger.index()) {
      if (sentence.token(at).isVerb()) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return true;
  }

  /** {@code a ban on missiles}: what is not to be passed on is not what passes. */
  private static boolean forbidden(Sentence sentence, Token thing, Frame frame) {
    int prep = thing.head();
    int noun = prep < 0 ? -1 : sentence.token(prep).head();
    return frame.kind() == Kind.TRANSFER
        && noun >= 0
        && sentence.token(prep).lemma().equals("on")
        && sentence.token(noun).isNoun();
  }

  /** {@code spoke before their meeting}: what was said then was not said there. */
  private static boolean apart(Sentence sentence, Token noun) {
    return noun.head() >= 0
        && APART.contains(sentence.token(noun.head()).text().toLowerCase(Locale.ROOT));
  }

  /** {@code the system that they plan to supply}: the noun of the clause the verb stands in. */
  private static Optional<Integer> antecedent(Sentence sentence, Token verb) {
    Token token = verb;
    while (token.head() >= 0 && Set.of("xcomp", "ccomp", "conj").contains(token.relation())) {
      token = sentence.token(token.head());
    }
    return token.head() >= 0 && Set.of("relcl", "acl").contains(token.relation())
        ? Optional.of(token.head())
        : Optional.empty();
  }

  /** {@code will buy rifles and send 40 of them}: what a pronoun takes from the verb before. */
  private static boolean taken(Sentence sentence, Token trigger, Token thing) {
    if (!trigger.relation().equals("conj")
        || trigger.head() < 0
        || !sentence.token(trigger.head()).isVerb()
        || thing.index() > trigger.index()
        || !sentence.dominates(trigger.head(), thing.index())) {
      return false;
    }
    return sentence.children(trigger.index(), "dobj").stream()
        .anyMatch(
            t ->
                THEM.contains(t.lemma())
                    || sentence.children(t.index(), "prep").stream()
                        .flatMap(p -> sentence.children(p.index(), "pobj").stream())
                        .anyMatch(p -> THEM.contains(p.lemma())));
  }

  /** Whether one of the wanted words stands in the trigger's phrase, or governs it. */
  private static boolean met(Sentence sentence, Token trigger, Frame frame) {
    Set<String> needs = frame.needs();
    boolean act = ACTS.contains(frame.kind());
    for (Token token : sentence.tokens()) {
      if (Math.abs(token.index() - trigger.index()) > REACH
          || token.index() == trigger.index()
          || !needs.contains(token.lemma()) && !needs.contains(hyphenated(sentence, token))) {
        continue;
      }
      if (sentence.dominates(trigger.index(), token.index())
              && (act
                  ? direct(sentence, trigger, token) && !forbidden(sentence, token, frame)
                  : !apart(sentence, token))
          || trigger.head() == token.index()
          || act && antecedent(sentence, trigger).filter(t -> t == token.index()).isPresent()
          || act && taken(sentence, trigger, token)
          || token.index() == trigger.index() - 1) {
        return true;
      }
    }
    return false;
  }
}
