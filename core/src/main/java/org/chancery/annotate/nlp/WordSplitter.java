package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Splits a sentence into words with exact places. */
final class WordSplitter {
  private final Tokenizer tokenizer;

  WordSplitter(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<Word> split(String text, Span sentence) {
    PlainText plain = PlainText.of(text, sentence);
    List<Word> words = new ArrayList<>();
    for (Token token : tokenizer.tokenize(simple(plain.text()))) {
      String form = token.getWordForm();
      int start = token.getStartOffset();
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
    return words;
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
