package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import java.util.List;
import org.chancery.annotate.nlp.greedy.GreedyParser;
import org.chancery.annotate.nlp.greedy.GreedyTagger;
import org.chancery.annotate.nlp.greedy.WordForms;
import org.chancery.annotate.nlp.greedy.WordTree;

/**
 * The steps from words to a tree, each of which adds to what the ones before it found.
 *
 * @param forms tells what is known of each word
 * @param tagger finds parts of speech
 * @param lemmas finds base forms
 * @param parser finds heads and relations
 */
record Pipeline(WordForms forms, GreedyTagger tagger, MorphAnalyzer lemmas, GreedyParser parser) {
  /** Returns the tree of a sentence. */
  WordTree parse(List<Word> words) {
    WordTree tree = tag(words);
    parse(tree);
    return tree;
  }

  /** Returns the words with tags and base forms only; none hangs on another. */
  WordTree tagOnly(List<Word> words) {
    WordTree tree = tag(words);
    lemmatise(tree);
    return tree;
  }

  /** Returns the words with tags. */
  WordTree tag(List<Word> words) {
    WordTree tree = new WordTree(words.stream().map(Word::form).toList(), forms);
    tagger.tag(tree);
    return tree;
  }

  /** Adds base forms, heads and relations to tagged words. */
  void parse(WordTree tagged) {
    lemmatise(tagged);
    parser.parse(tagged);
  }

  private void lemmatise(WordTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      tree.setLemma(word, lemmas.lemmatize(tree.simplified(word), tree.tag(word)));
    }
  }
}
