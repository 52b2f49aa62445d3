package org.chancery.annotate.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.annotate.Token;
import org.chancery.annotate.nlp.greedy.WordTree;
import org.chancery.model.Span;

/** The parser over NLP4J's tokenizer, tagger and dependency parser. */
final class Nlp4jParser implements SentenceParser {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordSplitter words;
  private final Pipeline pipeline;
  private final HeadlineReader headlines;

  Nlp4jParser(WordSplitter words, Pipeline pipeline, HeadlineReader headlines) {
    this.words = words;
    this.pipeline = pipeline;
    this.headlines = headlines;
  }

  @Override
  public List<ParsedSentence> parseHeadline(String text, Span block) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (Span sentence : splitter.split(text, block)) {
      List<Word> found = words.split(text, sentence);
      WordTree tree = headlines.parse(found, text, block);
      sentences.add(new ParsedSentence(sentence, tokens(text, found, tree)));
    }
    return List.copyOf(sentences);
  }

  @Override
  public ParsedSentence parseSentence(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    List<Word> found = words.split(text, sentence);
    int lead = DayLead.of(found);
    List<Word> rest = found.subList(lead, found.size());
    List<Token> tokens = tokens(text, rest, pipeline.parse(rest));
    return new ParsedSentence(
        sentence, lead == 0 ? tokens : DayLead.before(found.subList(0, lead), tokens, text));
  }

  @Override
  public ParsedSentence tagSentence(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    List<Word> found = words.split(text, sentence);
    return new ParsedSentence(sentence, tokens(text, found, pipeline.tagOnly(found)));
  }

  private static List<Token> tokens(String text, List<Word> found, WordTree tree) {
    List<Token> tokens = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      tokens.add(token(text, found.get(i), i, tree, found.size()));
    }
    return tokens;
  }

  /** A word that hangs on none, or on one that was added to the sentence, is a root. */
  private static Token token(String text, Word word, int index, WordTree tree, int words) {
    String written = word.span().of(text);
    int head = tree.head(index);
    boolean root = head < 0 || head >= words;
    return new Token(
        index,
        word.span(),
        written,
        lemma(tree.lemma(index), written),
        tree.tag(index),
        root ? -1 : head,
        root ? "root" : tree.relation(index));
  }

  /** The library writes numbers as 0 and #crd#, which is no base form of anything. */
  private static String lemma(String found, String written) {
    boolean standIn = found.startsWith("#") || found.chars().anyMatch(Character::isDigit);
    return (standIn ? written : found).toLowerCase(Locale.ROOT);
  }
}
