package org.chancery.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parser's library as it comes, with the models we use: what our own steps are measured by. */
final class ParserLibrary {
  /** Embeddings, names and roles are left out: no tag, head or label depends on them. */
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

  private ParserLibrary() {}

  /** Returns how many words the library's tokenizer finds. */
  static long tokens(List<String> sentences) {
    Tokenizer tokenizer = new EnglishTokenizer();
    return sentences.parallelStream().mapToLong(s -> tokenizer.tokenize(s).size()).sum();
  }

  /** Loads the models, which takes long, and returns what parses with them. */
  static Parsing load() {
    NLPDecoder decoder =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    return new Parsing(decoder, new EnglishTokenizer());
  }

  /** Words to dependencies, as the library does it. */
  record Parsing(NLPDecoder decoder, Tokenizer tokenizer) {
    /** Parses every sentence and returns how many words there are. */
    long parse(List<String> sentences) {
      return sentences.parallelStream().mapToLong(this::parse).sum();
    }

    private long parse(String sentence) {
      NLPNode[] nodes = decoder.toNodeArray(tokenizer.tokenize(sentence));
      return decoder.decode(nodes).length - 1;
    }
  }
}
