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
    String plain = plain(sentence.of(text));
    List<Word> words = new ArrayList<>();
    for (Token token : tokenizer.tokenize(plain)) {
      int start = sentence.start() + token.getStartOffset();
      add(
          words,
          new Word(new Span(start, start + token.getWordForm().length()), token.getWordForm()));
    }
    if (!words.isEmpty()) {
      splitLastStop(words);
    }
    return words;
  }

  private static void add(List<Word> words, Word word) {
    if (!word.form().isBlank()) {
      words.add(word);
    }
  }

  /** The library keeps the full stop on numbers: {@code $2.} at the end of a sentence. */
  private static void splitLastStop(List<Word> words) {
    Word last = words.get(words.size() - 1);
    String form = last.form();
    int stop = form.length() - 1;
    if (stop > 0 && form.charAt(stop) == '.' && Character.isDigit(form.charAt(stop - 1))) {
      int at = last.span().end() - 1;
      words.set(
          words.size() - 1, new Word(new Span(last.span().start(), at), form.substring(0, stop)));
      words.add(new Word(new Span(at, at + 1), "."));
    }
  }

  /** Gives odd spaces and quotation marks their plain form, one unit for one. */
  private static String plain(String sentence) {
    StringBuilder plain = new StringBuilder(sentence);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Chars.isSpace(c)) {
        plain.setCharAt(i, ' ');
      } else if (c == '\u2019' || c == '\u2018') {
        plain.setCharAt(i, '\'');
      } else if (c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb') {
        plain.setCharAt(i, '"');
      }
    }
    return plain.toString();
  }
}
