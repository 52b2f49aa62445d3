package org.chancery.annotate.nlp;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Token;

/**
 * The day that leads an entry of a chronology: {@code March 17 - The council votes …}. The models
 * take it for a part of the sentence and then its verb for a noun.
 */
final class DayLead {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DASHES = Set.of("-", "–", "—", ":", "--");
  private static final int LONGEST = 4;

  private DayLead() {}

  /** Returns how many words the day takes with its dash, 0 where none leads. */
  static int of(List<Word> words) {
    boolean day =
        words.size() > LONGEST + 2
            && MONTHS.contains(words.get(0).form().toLowerCase(Locale.ROOT))
            && words.get(1).form().matches("[0-3]?[0-9]");
    for (int i = 2; day && i <= LONGEST; i++) {
      String form = words.get(i).form();
      if (DASHES.contains(form)) {
        return i + 1;
      }
      if (!form.equals(",") && !form.matches("[12][0-9]{3}")) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns the words of the day before the tokens of the sentence they lead. */
  static List<Token> before(List<Word> lead, List<Token> tokens, String text) {
    int shift = lead.size();
    int root =
        shift + tokens.stream().filter(t -> t.head() < 0).mapToInt(Token::index).min().orElse(0);
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < shift; i++) {
      String written = lead.get(i).span().of(text);
      boolean number = Character.isDigit(written.charAt(0));
      boolean word = Character.isLetter(written.charAt(0));
      all.add(
          new Token(
              i,
              lead.get(i).span(),
              written,
              written.toLowerCase(Locale.ROOT),
              word ? "NNP" : number ? "CD" : ":",
              number ? 0 : root,
              word || number ? "npadvmod" : "punct"));
    }
    for (Token token : tokens) {
      all.add(
          new Token(
              token.index() + shift,
              token.span(),
              token.text(),
              token.lemma(),
              token.tag(),
              token.head() < 0 ? -1 : token.head() + shift,
              token.relation()));
    }
    return all;
  }
}
