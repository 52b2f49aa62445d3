package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.annotate.Token;
import org.chancery.model.Span;

/** The parser over NLP4J's tokenizer, tagger and dependency parser. */
final class Nlp4jParser implements SentenceParser {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordSplitter words;
  private final List<NLPComponent<NLPNode>> components;

  /**
   * @param tokenizer splits a sentence into words
   * @param components what to run over the words, in order: lexica, tagger, lemmas, parser
   */
  Nlp4jParser(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
    this.words = new WordSplitter(tokenizer);
    this.components = List.copyOf(components);
  }

  @Override
  public List<ParsedSentence> parse(String text, Span block) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (Span sentence : splitter.split(text, block)) {
      sentences.add(parseSentence(text, sentence));
    }
    return List.copyOf(sentences);
  }

  @Override
  public List<ParsedSentence> parseHeadline(String text, Span block) {
    return parse(text, block);
  }

  @Override
  public ParsedSentence parseSentence(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    List<Word> found = words.split(text, sentence);
    NLPNode[] nodes = new NLPNode[found.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 0; i < found.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, found.get(i).form());
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    List<Token> tokens = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      tokens.add(token(text, found.get(i), nodes[i + 1]));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static Token token(String text, Word word, NLPNode node) {
    String written = word.span().of(text);
    NLPNode head = node.getDependencyHead();
    return new Token(
        node.getID() - 1,
        word.span(),
        written,
        lemma(node.getLemma(), written),
        node.getPartOfSpeechTag(),
        head == null ? -1 : head.getID() - 1,
        Objects.requireNonNullElse(node.getDependencyLabel(), "root"));
  }

  /** The library writes numbers as 0 and #crd#, which is no base form of anything. */
  private static String lemma(String found, String written) {
    boolean standIn = found.startsWith("#") || found.chars().anyMatch(Character::isDigit);
    return (standIn ? written : found).toLowerCase(Locale.ROOT);
  }
}
