package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/** Loads the models of the parser. */
public final class NlpModels {
  private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/";
  private static final String MODELS = "/edu/emory/mathcs/nlp/models/";

  private NlpModels() {}

  /**
   * Loads the models, from the cache where it holds them. The first time this takes some ten
   * seconds and about 1.5 GB of memory.
   *
   * @param cache the directory for decoded models; made where it is missing
   * @param progress told in words what takes long or fails
   * @return the parser, ready for use by many threads
   */
  public static SentenceParser load(Path cache, Consumer<String> progress) {
    Objects.requireNonNull(cache, "cache");
    progress.accept("decoding models");
    CompletableFuture<OnlineComponent<NLPNode, ?>> parser =
        CompletableFuture.supplyAsync(() -> read(MODELS + "en-dep.xz"));
    OnlineComponent<NLPNode, ?> tagger = read(MODELS + "en-pos.xz");
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>((org.w3c.dom.Element) emptyConfiguration());
    Map<String, List<String>> classes =
        read(LEXICA + "en-ambiguity-classes-simplified-lowercase.xz");
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(classes, Field.word_form_simplified_lowercase, "ambiguity classes"));
    Map<String, Set<String>> clusters = read(LEXICA + "en-brown-clusters-simplified-lowercase.xz");
    lexica.setWordClusters(
        new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "word clusters"));
    tagger.setFlag(NLPFlag.DECODE);
    OnlineComponent<NLPNode, ?> dep = parser.join();
    dep.setFlag(NLPFlag.DECODE);
    List<NLPComponent<NLPNode>> components =
        List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), dep);
    return new Nlp4jParser(new EnglishTokenizer(), components);
  }

  private static org.w3c.dom.Element emptyConfiguration() {
    try {
      org.w3c.dom.Document document =
          javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      return document.createElement("configuration");
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "BanSerializableRead"})
  private static <T> T read(String resource) {
    try (InputStream in =
            Objects.requireNonNull(NlpModels.class.getResourceAsStream(resource), resource);
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 20))) {
      return (T) objects.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model does not fit its library: " + resource, e);
    }
  }
}
