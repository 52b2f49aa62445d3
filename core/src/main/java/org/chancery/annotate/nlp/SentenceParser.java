package org.chancery.annotate.nlp;

import java.util.List;
import org.chancery.model.Span;

/**
 * Splits text into sentences and finds words, tags, base forms and grammatical relations. Safe for
 * use by many threads at once; the same text always gives the same sentences.
 */
public interface SentenceParser {
  /**
   * Parses a headline: one sentence, unless it says clearly that it is several. Words that are
   * capitalised for show only are read as if they were not.
   *
   * @param text the text of the report
   * @param block where the headline stands in it
   * @return its sentences, mostly one; all offsets are those of {@code text}
   * @throws IndexOutOfBoundsException if {@code block} does not lie in {@code text}
   */
  List<ParsedSentence> parseHeadline(String text, Span block);

  /**
   * Parses one sentence whose bounds are known, such as one that {@link SentenceSplitter} found.
   *
   * @param text the text of the report
   * @param sentence where the sentence stands in it
   * @return the sentence; it has no words where the span holds none
   * @throws IndexOutOfBoundsException if {@code sentence} does not lie in {@code text}
   */
  ParsedSentence parseSentence(String text, Span sentence);

  /**
   * Finds the words of a sentence, their tags and base forms only.
   *
   * @param text the text of the report
   * @param sentence where the sentence stands in it
   * @return the sentence, of whose words none depends on another
   * @throws IndexOutOfBoundsException if {@code sentence} does not lie in {@code text}
   */
  ParsedSentence tagSentence(String text, Span sentence);
}
