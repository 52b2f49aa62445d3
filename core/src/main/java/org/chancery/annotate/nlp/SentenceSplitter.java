package org.chancery.annotate.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.model.Span;

/**
 * Finds the sentences of a paragraph of news. A line feed ends a sentence only after its full stop,
 * before a bullet, or as part of a blank line, since some texts wrap their lines.
 */
public final class SentenceSplitter {
  private final FullStop fullStop = new FullStop(BreakWords.get());

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
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int at = start; at < block.end(); ) {
      char c = text.charAt(at);
      int end = -1;
      int next = at + 1;
      if (Chars.isTerminator(c)) {
        next = Chars.skipTerminators(text, at, block.end());
        int closed = Chars.skipClosers(text, next, block.end());
        if (fullStop.ends(text, new Span(start, block.end()), at, next, closed)) {
          end = closed;
          next = closed;
        }
      } else if (c == '\n' && breaksLine(text, at, block.end())) {
        end = at;
      } else if (Chars.isBullet(c) && at > start && Character.isWhitespace(text.charAt(at - 1))) {
        end = at;
      }
      if (end >= 0) {
        add(sentences, text, start, end);
        start = end;
      }
      at = next;
    }
    add(sentences, text, start, block.end());
    return List.copyOf(sentences);
  }

  private static boolean breaksLine(String text, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || Chars.isBullet(c)) {
        return true;
      }
      if (!Chars.isSpace(c)) {
        boolean dash = c == '-' || c == '*' || c == '\u2013';
        return dash && i + 1 < end && Chars.isSpace(text.charAt(i + 1));
      }
    }
    return false;
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
