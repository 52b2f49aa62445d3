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

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** So far before a number a word may stand that makes it inexact. */
  private static final int BEFORE = 3;

  private Amounts() {}

  static List<Remark> of(AnnotatedReport report, Sentence sentence) {
    List<Remark> amounts = new ArrayList<>();
    for (Token number : sentence.tokens()) {
      Long value = number.tag().equals("CD") ? value(number.text()) : null;
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
      if (INEXACT.contains(sentence.token(i).lemma())) {
        return false;
      }
    }
    return sentence.children(thing.index()).stream()
        .noneMatch(t -> t.tag().equals("CD") && t.index() != number.index());
  }

  private static String unit(Sentence sentence, Token number, Token thing) {
    return sentence.tokens().subList(number.index() + 1, thing.index() + 1).stream()
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static @Nullable Long value(String text) {
    String digits = text.replace(",", "");
    if (digits.matches("[1-9]\\d{0,8}")) {
      return Long.valueOf(digits);
    }
    int at = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return at < 0 ? null : Long.valueOf(at + 1);
  }
}
