package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.annotate.nlp.greedy.GreedyParser;
import org.chancery.annotate.nlp.greedy.GreedyTagger;
import org.chancery.annotate.nlp.greedy.ModelDecoder;
import org.chancery.annotate.nlp.greedy.ModelFile;
import org.chancery.annotate.nlp.greedy.ModelSet;
import org.chancery.annotate.nlp.greedy.ModelVersion;
import org.chancery.annotate.nlp.greedy.WordForms;
import org.jspecify.annotations.Nullable;

/** Loads the models of the parser. */
public final class NlpModels {
  private NlpModels() {}

  /**
   * Loads the models, from the cache where it holds them. The first time they are decoded, which
   * takes some ten seconds and 1.2 GB of memory, and kept in the cache; later it takes less than a
   * second.
   *
   * @param cache the directory for decoded models; made where it is missing
   * @param progress told in words what takes long, and what fails without harm
   * @return the parser, ready for use by many threads
   */
  public static SentenceParser load(Path cache, Consumer<String> progress) {
    return load(cache, progress, ModelDecoder::decode);
  }

  /** Loads the models, by a decoder of one's own where the cache does not hold them. */
  static SentenceParser load(Path cache, Consumer<String> progress, Supplier<ModelSet> decoder) {
    Objects.requireNonNull(cache, "cache");
    CompletableFuture<MorphAnalyzer> lemmas = CompletableFuture.supplyAsync(Lemmatiser::get);
    ModelSet models = models(cache.resolve(ModelVersion.fileName()), progress, decoder);
    Pipeline pipeline =
        new Pipeline(
            new WordForms(models.tags(), models.clusters()),
            new GreedyTagger(models.tagger()),
            lemmas.join(),
            new GreedyParser(models.parser()));
    HeadlineCase headlineCase = new HeadlineCase(models.tags());
    SentenceParser parser =
        new Nlp4jParser(
            new WordSplitter(new EnglishTokenizer()),
            pipeline,
            new HeadlineReader(pipeline, headlineCase));
    return new RememberingParser(parser, RememberingParser.SENTENCES);
  }

  private static ModelSet models(Path file, Consumer<String> progress, Supplier<ModelSet> decoder) {
    ModelSet cached = cached(file, progress);
    if (cached != null) {
      return cached;
    }
    progress.accept("decoding the language models, once; this takes some ten seconds");
    ModelSet models = decoder.get();
    try {
      ModelFile.write(models, file);
    } catch (IOException e) {
      progress.accept("cannot keep the decoded models, so the next start is slow too: " + e);
    }
    return models;
  }

  private static @Nullable ModelSet cached(Path file, Consumer<String> progress) {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      ModelSet models = ModelFile.read(file);
      if (models == null) {
        progress.accept("the decoded models are damaged: " + file);
      }
      return models;
    } catch (IOException e) {
      progress.accept("cannot read the decoded models: " + e);
      return null;
    }
  }
}
