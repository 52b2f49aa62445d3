package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells the tagger and the parser what is known of each word. */
final class WordLookup implements NLPComponent<NLPNode> {
  private final WordLists tags;
  private final HashIndex clusters;
  private final List<Set<String>> clusterSets;

  WordLookup(WordLists tags, WordLists clusters) {
    this.tags = tags;
    this.clusters = clusters.index();
    List<Set<String>> sets = new ArrayList<>();
    clusters.lists().forEach(list -> sets.add(new LinkedHashSet<>(list)));
    clusterSets = List.copyOf(sets);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(tags.get(word));
      int cluster = clusters.get(FeatureHash.of(0, word));
      nodes[i].setWordClusters(cluster < 0 ? null : clusterSets.get(cluster));
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
