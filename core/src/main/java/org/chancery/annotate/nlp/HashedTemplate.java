package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import java.util.Collection;

/**
 * Finds the features of a state by hash. The library's own template joins strings and looks them up
 * in maps of strings, which is slower and must be loaded string by string.
 */
final class HashedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;
  private static final int VALUES_OF_SETS = 40;

  private final transient HashIndex index;
  private final transient FeatureItem[] sets;
  private final transient FeatureItem[][] lists;

  HashedTemplate(LinearModel model) {
    super(null, new HyperParameter());
    index = model.index();
    sets = model.sets().stream().map(FeatureNotation::read).toArray(FeatureItem[]::new);
    lists = model.lists().stream().map(HashedTemplate::readList).toArray(FeatureItem[][]::new);
  }

  private static FeatureItem[] readList(String written) {
    return Arrays.stream(written.split(" ")).map(FeatureNotation::read).toArray(FeatureItem[]::new);
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean isTrain) {
    ActiveFeatures found = new ActiveFeatures(lists.length + VALUES_OF_SETS);
    for (int kind = 0; kind < sets.length; kind++) {
      Collection<String> values = getFeatures(state, sets[kind]);
      if (values != null) {
        for (String value : values) {
          add(found, FeatureHash.add(FeatureHash.start(kind), value));
        }
      }
    }
    for (int i = 0; i < lists.length; i++) {
      addList(found, state, sets.length + i, lists[i]);
    }
    return found;
  }

  private void addList(ActiveFeatures found, S state, int kind, FeatureItem[] parts) {
    long hash = FeatureHash.start(kind);
    for (int i = 0; i < parts.length; i++) {
      String value = getFeature(state, parts[i]);
      if (value == null) {
        return;
      }
      if (i > 0) {
        hash = FeatureHash.add(hash, '_');
      }
      hash = FeatureHash.add(hash, value);
    }
    add(found, hash);
  }

  private void add(ActiveFeatures found, long hash) {
    int feature = index.get(FeatureHash.finish(hash));
    if (feature > 0) {
      found.add(feature);
    }
  }
}
