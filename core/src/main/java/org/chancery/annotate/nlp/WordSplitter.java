package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** Splits a sentence into words with exact places. */
final class WordSplitter {
  /**
   * What is longer is no word of any language, and the library's time for one grows by its square:
   * a line of base64 would hold up everything behind it.
   */
  private static final int LONGEST = 1_000;

  private static final Pattern NO_WORD = Pattern.compile("\\S{" + LONGEST + "}\\S+");

  private final Tokenizer tokenizer;

  WordSplitter(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<Word> split(String text, Span sentence) {
    PlainText plain = PlainText.of(text, sentence);
    List<Word> words = new ArrayList<>();
    Matcher overlong = NO_WORD.matcher(plain.text());
    int from = 0;
    while (overlong.find()) {
      split(plain, from, overlong.start(), words);
      from = overlong.end();
      String form = plain.text().substring(overlong.start(), overlong.start() + LONGEST);
      words.add(new Word(plain.original(overlong.start(), from), form));
    }
    split(plain, from, plain.text().length(), words);
    return words;
  }

  private void split(PlainText plain, int from, int to, List<Word> words) {
    for (Token token : tokenizer.tokenize(simple(plain.text().substring(from, to)))) {
      String form = token.getWordForm();
      int start = from + token.getStartOffset();
      int stop = start + form.length() - 1;
      boolean last = plain.text().length() == stop + 1;
      if (last
          && stop > start
          && form.endsWith(".")
          && Character.isDigit(form.charAt(stop - start - 1))) {
        // The library keeps the full stop on numbers: $2. at the end of a sentence.
        words.add(new Word(plain.original(start, stop), form.substring(0, stop - start)));
        words.add(new Word(plain.original(stop, stop + 1), "."));
      } else {
        words.add(new Word(plain.original(start, stop + 1), form));
      }
    }
  }

  /** Gives spaces and quotation marks the form that the library's model was trained on. */
  private static String simple(String sentence) {
    StringBuilder simple = new StringBuilder(sentence);
    for (int i = 0; i < simple.length(); i++) {
      char c = simple.charAt(i);
      if (c == '\n' || c == '\r') {
        simple.setCharAt(i, ' ');
      } else if (c == '\u2019' || c == '\u2018') {
        simple.setCharAt(i, '\'');
      } else if (c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb') {
        simple.setCharAt(i, '"');
      }
    }
    return simple.toString();
  }
}
