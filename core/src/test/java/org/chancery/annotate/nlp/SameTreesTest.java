package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.annotate.Token;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** Our steps find what the library's own find, over all the samples. */
class SameTreesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  @Test
  void ourTreesAreTheLibrarys() throws Exception {
    NLPDecoder library =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    WordSplitter words = new WordSplitter(new EnglishTokenizer());
    SentenceParser parser = SharedParser.get();
    int compared = 0;

    for (String line : lines()) {
      Span all = new Span(0, line.length());
      for (Span span : new SentenceSplitter().split(line, all)) {
        List<Word> split = words.split(line, span);
        if (split.isEmpty() || DayLead.of(split) > 0) {
          continue;
        }
        assertThat(arcs(parser.parseSentence(line, span))).isEqualTo(arcs(library, split));
        compared++;
      }
    }

    assertThat(compared).isGreaterThan(200);
  }

  private static List<String> arcs(ParsedSentence sentence) {
    List<String> arcs = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      arcs.add(arc(token.tag(), token.head(), token.relation()));
    }
    return arcs;
  }

  private static List<String> arcs(NLPDecoder library, List<Word> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i).form());
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

  private static List<String> lines() throws Exception {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
