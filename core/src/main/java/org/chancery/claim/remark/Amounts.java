package org.chancery.claim.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Exact numbers of what is handed over: {@code delivered 14 fighter jets}. {@code About 14}, {@code
 * the first 14}, {@code 14 more} and {@code 4 of 14} are other things.
 */
final class Amounts {
  private static final Set<String> HANDING =
      Set.of(
          "send",
          "supply",
          "deliver",
          "provide",
          "give",
          "donate",
          "transfer",
          "ship",
          "hand",
          "sell",
          "return",
          "release",
          "receive",
          "pledge",
          "export",
          "lend",
          "buy",
          "purchase",
          "acquire",
          "expel",
          "free");

  private static final Set<String> INEXACT =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "over",
          "than",
          "least",
          "most",
          "up",
          "roughly",
          "approximately",
          "estimated",
          "first",
          "second",
          "third",
          "last",
          "another",
          "other",
          "further",
          "additional",
          "more",
          "remaining",
          "next",
          "extra",
          "or",
          "to",
          "between",
          "every",
          "each",
          "per",
          "new",
          "these",
          "those");

  /** Verbs that the word after them completes. */
  private static final Set<String> PARTICLES = Set.of("hand", "turn");

  /** So far before a number a word may stand that makes it inexact. */
  private static final int BEFORE = 3;

  private Amounts() {}

  static List<Remark> of(AnnotatedReport report, Sentence sentence) {
    List<Remark> amounts = new ArrayList<>();
    for (Token number : sentence.tokens()) {
      Integer value = number.tag().equals("CD") ? Numerals.value(number.text()) : null;
      Token thing = value == null ? null : thing(sentence, number);
      if (value != null && thing != null && exact(sentence, number, thing)) {
        Span words = number.span().cover(thing.span());
        amounts.add(
            new Remark.Amount(
                Evidence.of(report.clean().report(), words),
                sentence.span(),
                value,
                unit(sentence, number, thing)));
      }
    }
    return amounts;
  }

  /** The noun that is counted, if it is what a verb of handing over governs. */
  private static @Nullable Token thing(Sentence sentence, Token number) {
    if (number.head() <= number.index()) {
      return null;
    }
    Token noun = sentence.token(number.head());
    if (!noun.tag().equals("NNS") || noun.head() < 0) {
      return null;
    }
    Token verb = sentence.token(noun.head());
    boolean governed = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
    return governed && verb.isVerb() && HANDING.contains(verb.lemma()) ? noun : null;
  }

  private static boolean exact(Sentence sentence, Token number, Token thing) {
    for (int i = Math.max(0, number.index() - BEFORE); i < thing.index(); i++) {
      if (INEXACT.contains(sentence.token(i).lemma()) && !particle(sentence, i)) {
        return false;
      }
    }
    return sentence.children(thing.index()).stream()
        .noneMatch(t -> t.tag().equals("CD") && t.index() != number.index());
  }

  /** {@code handed over 14 jets} is not {@code over 14 jets}. */
  private static boolean particle(Sentence sentence, int index) {
    return index > 0 && PARTICLES.contains(sentence.token(index - 1).lemma());
  }

  private static String unit(Sentence sentence, Token number, Token thing) {
    return sentence.tokens().subList(number.index() + 1, thing.index() + 1).stream()
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
