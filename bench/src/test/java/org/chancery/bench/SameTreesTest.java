package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.annotate.Token;
import org.chancery.annotate.nlp.CacheDirectory;
import org.chancery.annotate.nlp.NlpModels;
import org.chancery.annotate.nlp.SentenceParser;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** Our tagger and parser find what the library's own find, over the sentences of all samples. */
class SameTreesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void ourTreesAreTheLibrarys() throws IOException {
    NLPDecoder library = ParserLibrary.load().decoder();
    Path user = Path.of(System.getProperty("user.home"));
    SentenceParser parser =
        NlpModels.load(CacheDirectory.find(System.getenv(), user), message -> {});
    int compared = 0;

    for (String line : lines()) {
      for (Span span : new SentenceSplitter().split(line, new Span(0, line.length()))) {
        List<Token> ours = parser.parseSentence(line, span).tokens();
        // A leading day is not parsed, and marks of print are made plain before words are tagged.
        if (ours.isEmpty() || ours.get(0).relation().equals("npadvmod") || !plain(span.of(line))) {
          continue;
        }
        assertThat(arcs(ours)).as(span.of(line)).isEqualTo(arcs(library, ours));
        compared++;
      }
    }

    assertThat(compared).isGreaterThan(200);
  }

  private static boolean plain(String sentence) {
    return sentence.chars().allMatch(c -> c < 0x80);
  }

  private static List<String> arcs(List<Token> tokens) {
    return tokens.stream().map(token -> arc(token.tag(), token.head(), token.relation())).toList();
  }

  private static List<String> arcs(NLPDecoder library, List<Token> tokens) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode();
    for (Token token : tokens) {
      nodes[token.index() + 1] = new NLPNode(token.index() + 1, token.text());
    }
    library.decode(nodes);
    List<String> arcs = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      int head = nodes[i].getDependencyHead().getID() - 1;
      String relation = head < 0 ? "root" : nodes[i].getDependencyLabel();
      arcs.add(arc(nodes[i].getPartOfSpeechTag(), head, relation));
    }
    return arcs;
  }

  private static String arc(String tag, int head, String relation) {
    return String.format(Locale.ROOT, "%s %d %s", tag, head, relation);
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    return lines;
  }
}
