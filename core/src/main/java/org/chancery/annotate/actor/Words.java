package org.chancery.annotate.actor;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/** A sentence's words, looked at one by one; an index outside the sentence is an empty word. */
final class Words {
  private final String text;
  private final Vocabulary vocabulary;
  private final BlockType block;
  private final List<Token> tokens;

  Words(String text, Vocabulary vocabulary, SourceSentence source) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.block = source.block();
    this.tokens = source.parsed().tokens();
  }

  /** Returns whether the report writes the word small elsewhere, or it is an act of headlines. */
  boolean common(int i) {
    String word = lower(i);
    return isAct(word)
        || word.endsWith("s") && isAct(word.substring(0, word.length() - 1))
        || word.endsWith("ed") && isAct(word.substring(0, word.length() - 2))
        || word.endsWith("ing")
            && (isAct(word.substring(0, word.length() - 3))
                || isAct(word.substring(0, word.length() - 3) + "e"));
  }

  /** Returns whether the report names a person by the word where capitals can only be a name's. */
  boolean named(int i) {
    return tag(i).matches("NNS?|VBP?|VBZ|JJ") && vocabulary.names(word(i));
  }

  private boolean isAct(String word) {
    return vocabulary.has(word)
        || WordList.HEADLINE_VERBS.has(word)
        || WordList.HEADLINE_NOUNS.has(word);
  }

  boolean headline() {
    return block == BlockType.HEADLINE;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean inside(int i) {
    return i >= 0 && i < tokens.size();
  }

  String word(int i) {
    return inside(i) ? tokens.get(i).text() : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return inside(i) ? tokens.get(i).lemma() : "";
  }

  String tag(int i) {
    return inside(i) ? tokens.get(i).tag() : "";
  }

  String relation(int i) {
    return inside(i) ? tokens.get(i).relation() : "";
  }

  int head(int i) {
    return inside(i) ? tokens.get(i).head() : -1;
  }

  boolean capital(int i) {
    String word = word(i);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  boolean hyphen(int i) {
    return word(i).equals("-") && glued(i - 1) && glued(i);
  }

  boolean possessive(int i) {
    return tag(i).equals("POS") || word(i).equals("'s") || word(i).equals("’s");
  }

  /** Returns whether a dealing's noun stands there, an adjective allowed: 'bilateral talks'. */
  boolean headsDealing(int i) {
    return WordList.HEADLINE_NOUNS.has(lower(i))
        || tag(i).equals("JJ") && WordList.HEADLINE_NOUNS.has(lower(i + 1));
  }

  /** Returns whether no space stands between word {@code i} and the next. */
  boolean glued(int i) {
    return inside(i)
        && inside(i + 1)
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** Returns the words from {@code first} to before {@code end} as the lists spell them. */
  String phrase(int first, int end) {
    return Phrases.normal(span(first, end).of(text));
  }

  /** Returns the word of the stretch that the rest of it depends on. */
  int headOf(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      int head = head(i);
      if ((head < first || head >= end) && !relation(i).equals("punct")) {
        return i;
      }
    }
    return end - 1;
  }
}
