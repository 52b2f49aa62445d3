package org.chancery.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Reads the tense of a verb from its tag and its auxiliaries. */
public final class Tenses {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> OBLIGATION = Set.of("should", "must", "ought");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");

  private Tenses() {}

  /** Returns the tense of the verb at {@code verb}. */
  public static Tense of(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    List<Token> auxiliaries =
        sentence.children(verb).stream()
            .filter(t -> t.relation().equals("aux") || t.relation().equals("auxpass"))
            .toList();
    for (Token aux : auxiliaries) {
      String lemma = aux.text().toLowerCase(Locale.ROOT);
      if (FUTURE.contains(lemma)) {
        return Tense.FUTURE;
      }
      if (POSSIBLE.contains(lemma)) {
        return Tense.POSSIBLE;
      }
      if (lemma.equals("would") || lemma.equals("'d")) {
        return Tense.CONDITIONAL;
      }
      if (OBLIGATION.contains(lemma)) {
        return Tense.OBLIGATION;
      }
    }
    if (auxiliaries.stream().anyMatch(t -> t.tag().equals("TO"))) {
      return Tense.INFINITIVE;
    }
    if (auxiliaries.stream().anyMatch(t -> t.lemma().equals("have"))) {
      return Tense.PERFECT;
    }
    if (auxiliaries.stream().anyMatch(t -> t.lemma().equals("be"))) {
      if (token.tag().equals("VBG")) {
        return Tense.PROGRESSIVE;
      }
      Token be = auxiliaries.stream().filter(t -> t.lemma().equals("be")).findFirst().orElseThrow();
      return be.tag().equals("VBD")
          ? Tense.PAST
          : be.tag().equals("VB") ? Tense.BARE : passivePresent(sentence, verb);
    }
    if (auxiliaries.stream().anyMatch(t -> t.lemma().equals("do"))) {
      return auxiliaries.stream().anyMatch(t -> t.tag().equals("VBD")) ? Tense.PAST : Tense.PRESENT;
    }
    return switch (token.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBG" -> Tense.GERUND;
      case "VBN" -> Tense.PARTICIPLE;
      default -> Tense.BARE;
    };
  }

  /** {@code is postponed} tells of a thing done as much as {@code has been postponed}. */
  private static Tense passivePresent(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN") ? Tense.PERFECT : Tense.PRESENT;
  }

  /**
   * Returns whether what the verb at {@code verb} says holds no more: {@code will no longer go}.
   */
  public static boolean ceased(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(
            t ->
                t.text().equalsIgnoreCase("longer")
                    && t.index() > 0
                    && sentence.token(t.index() - 1).text().equalsIgnoreCase("no"));
  }

  /** Returns whether the word at {@code index} is negated. */
  public static boolean negated(Sentence sentence, int index) {
    return sentence.children(index).stream()
        .anyMatch(
            t ->
                t.relation().equals("neg")
                    || (t.relation().equals("det") && t.lemma().equals("no"))
                    || (t.relation().equals("advmod") && t.lemma().equals("never")));
  }
}
