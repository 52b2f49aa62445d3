package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/**
 * The steps from words to a tree, each of which adds to what the ones before it found.
 *
 * @param lookup tells what is known of each word
 * @param tagger finds parts of speech
 * @param lemmas finds base forms
 * @param parser finds heads and relations
 */
record Pipeline(
    NLPComponent<NLPNode> lookup,
    NLPComponent<NLPNode> tagger,
    NLPComponent<NLPNode> lemmas,
    NLPComponent<NLPNode> parser) {
  /** Returns the tree of a sentence: a root, then a node for each word. */
  NLPNode[] parse(List<Word> words) {
    NLPNode[] nodes = tag(words);
    parse(nodes);
    return nodes;
  }

  /** Returns the words with tags and base forms only, behind a root. */
  NLPNode[] tagOnly(List<Word> words) {
    NLPNode[] nodes = tag(words);
    lemmas.process(nodes);
    return nodes;
  }

  /** Returns the words with tags, behind a root. */
  NLPNode[] tag(List<Word> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i).form());
    }
    lookup.process(nodes);
    tagger.process(nodes);
    return nodes;
  }

  /** Adds base forms, heads and relations to tagged words. */
  void parse(NLPNode[] tagged) {
    lemmas.process(tagged);
    parser.process(tagged);
  }
}
