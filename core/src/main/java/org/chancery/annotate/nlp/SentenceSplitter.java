package org.chancery.annotate.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/**
 * Finds the sentences of a paragraph of news. A line feed ends a sentence only after its full stop,
 * before a bullet, or as part of a blank line, since some texts wrap their lines.
 */
public final class SentenceSplitter {
  private final FullStop fullStop = new FullStop(BreakWords.get());

  /**
   * Returns the sentences of a report's running text, its body and captions, in the order of the
   * text.
   *
   * @param text the text of the report
   * @param blocks its blocks, in the order of the text
   */
  public List<Span> split(String text, List<Block> blocks) {
    List<Span> sentences = new ArrayList<>();
    for (Block block : blocks) {
      if (block.type() == BlockType.BODY || block.type() == BlockType.CAPTION) {
        sentences.addAll(split(text, block.span()));
      }
    }
    return sentences;
  }

  /**
   * Returns the sentences of a paragraph in the order of the text, without the white space around
   * them. Every character that is not white space lies in exactly one.
   *
   * @param text the text of the report
   * @param block where the paragraph stands in it
   * @throws IndexOutOfBoundsException if {@code block} does not lie in {@code text}
   */
  public List<Span> split(String text, Span block) {
    Objects.checkFromToIndex(block.start(), block.end(), text.length());
    PlainText plain = PlainText.of(text, block);
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : split(plain.text())) {
      sentences.add(plain.original(sentence.start(), sentence.end()));
    }
    return List.copyOf(sentences);
  }

  private List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int length = text.length();
    int start = 0;
    for (int at = 0; at < length; ) {
      int end = -1;
      int next = at + 1;
      if (Chars.isTerminator(text.charAt(at))) {
        next = Chars.skipTerminators(text, at, length);
        int closed = Chars.skipClosers(text, next, length);
        if (fullStop.ends(text, start, at, next, closed)) {
          end = closed;
          next = closed;
        }
      } else if (at > start && startsLine(text, at)) {
        end = at;
      }
      if (end >= 0) {
        add(sentences, text, start, end);
        start = end;
      }
      at = next;
    }
    add(sentences, text, start, length);
    return sentences;
  }

  /** A blank line, or a bullet; also one in running text, where a list was flattened. */
  private static boolean startsLine(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return blank(text, at);
    }
    if (!Chars.isSpace(text.charAt(at - 1))) {
      return false;
    }
    if (c == '*') {
      int before = at - 1;
      while (before >= 0 && Chars.isSpace(text.charAt(before))) {
        before--;
      }
      return before >= 0 && text.charAt(before) != '*';
    }
    boolean dash = (c == '-' || c == '\u2013') && text.charAt(at - 1) == '\n';
    return Chars.isBullet(c)
        || dash && at + 1 < text.length() && Chars.isSpace(text.charAt(at + 1));
  }

  private static boolean blank(String text, int lineFeed) {
    int i = lineFeed + 1;
    while (i < text.length() && text.charAt(i) != '\n' && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n';
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = Chars.skipSpace(text, start, end);
    int to = end;
    while (to > from && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
