package org.chancery.annotate.nlp.greedy;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** Decodes the library's models: Java objects, serialised and compressed. Takes long. */
public final class ModelDecoder {
  private static final String ROOT = "/edu/emory/mathcs/nlp/";
  private static final String PARSER = ROOT + "models/en-dep.xz";
  private static final String TAGGER = ROOT + "models/en-pos.xz";
  private static final String TAGS = ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  private static final String CLUSTERS = ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz";

  /** The resources that {@link #decode} reads. */
  static final List<String> RESOURCES = List.of(PARSER, TAGGER, TAGS, CLUSTERS);

  private ModelDecoder() {}

  /** Decodes all models; the parser's takes as long as the others together, so side by side. */
  public static ModelSet decode() {
    CompletableFuture<LinearModel> parser = CompletableFuture.supplyAsync(() -> model(PARSER));
    LinearModel tagger = model(TAGGER);
    WordLists tags = lists(TAGS);
    WordLists clusters = lists(CLUSTERS);
    return new ModelSet(tagger, parser.join(), tags, clusters);
  }

  @SuppressWarnings("unchecked")
  private static WordLists lists(String resource) {
    return WordLists.of((Map<String, ? extends Collection<String>>) read(resource).object());
  }

  private static LinearModel model(String resource) {
    Decoded decoded = read(resource);
    OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) decoded.object();
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    int[] order = Weights.order(weights);
    List<String> sets = template.getSetFeatureList().stream().map(FeatureNotation::write).toList();
    List<String> lists = template.getFeatureList().stream().map(ModelDecoder::writeList).toList();
    List<String> kinds = Stream.concat(sets.stream(), lists.stream()).toList();
    return new LinearModel(
        component.getOptimizer().getLabelMap().getLabelList(),
        sets,
        lists,
        index(kinds, Objects.requireNonNull(decoded.features(), resource), order),
        Weights.of(weights, order));
  }

  private static String writeList(FeatureItem[] items) {
    return Arrays.stream(items).map(FeatureNotation::write).collect(Collectors.joining(" "));
  }

  private static HashIndex index(List<String> kinds, FeatureMap features, int[] order) {
    int[] numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      numbers[order[i]] = i;
    }
    HashIndex.Builder index = new HashIndex.Builder(features.size());
    List<Object2IntMap<String>> values = features.getIndexMaps();
    for (int kind = 0; kind < values.size(); kind++) {
      JoinedValue joined = new JoinedValue(Template.parts(kinds.get(kind)));
      for (Object2IntMap.Entry<String> entry : values.get(kind).object2IntEntrySet()) {
        for (long hash : joined.hashes(kind, entry.getKey())) {
          index.put(hash, numbers[entry.getIntValue()]);
        }
      }
    }
    return index.build();
  }

  private static Decoded read(String resource) {
    try (InputStream in =
            Objects.requireNonNull(ModelDecoder.class.getResourceAsStream(resource), resource);
        ModelStream objects =
            new ModelStream(new BufferedInputStream(new XZInputStream(in), 1 << 20))) {
      Object object = objects.readObject();
      return new Decoded(object, objects.features);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot decode " + resource, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model does not fit its library: " + resource, e);
    }
  }

  private record Decoded(Object object, @Nullable FeatureMap features) {}

  /** Catches the map of features on its way: a template shows everything but that. */
  private static final class ModelStream extends ObjectInputStream {
    private @Nullable FeatureMap features;

    ModelStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof FeatureMap map) {
        features = map;
      }
      return object;
    }
  }
}
