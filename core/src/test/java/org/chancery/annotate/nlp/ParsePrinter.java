package org.chancery.annotate.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Token;
import org.chancery.model.Span;

/**
 * Prints the parse of each line of standard input: index, word, base form, tag, head and relation.
 * With {@code --headline} the lines are headlines.
 */
public final class ParsePrinter {
  private ParsePrinter() {}

  /** Reads paragraphs, one a line, and prints their parses. */
  public static void main(String[] args) throws IOException {
    boolean headline = List.of(args).contains("--headline");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SentenceParser parser = SharedParser.get();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Span all = new Span(0, line.length());
      List<ParsedSentence> sentences =
          headline ? parser.parseHeadline(line, all) : SharedParser.parse(parser, line, all);
      for (ParsedSentence sentence : sentences) {
        out.println("# " + sentence.span().of(line));
        for (Token token : sentence.tokens()) {
          out.printf(
              Locale.ROOT,
              "%3d  %-18s %-18s %-5s %3d  %s%n",
              token.index(),
              token.text(),
              token.lemma(),
              token.tag(),
              token.head(),
              token.relation());
        }
        out.println();
      }
    }
  }
}
