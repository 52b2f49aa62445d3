package org.chancery.annotate.nlp.greedy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence and what the steps from words to a tree have found of them so far. For
 * one thread only.
 */
public final class WordTree {
  private final WordForm[] forms;
  private final String[] tags;
  private final @Nullable String[] secondTags;
  private final String[] lemmas;
  private final int[] heads;
  private final String[] relations;

  /** Makes a tree of which nothing is found yet. */
  public WordTree(List<String> words, WordForms known) {
    int size = words.size();
    forms = new WordForm[size];
    for (int i = 0; i < size; i++) {
      forms[i] = known.of(words.get(i));
    }
    tags = new String[size];
    secondTags = new String[size];
    lemmas = new String[size];
    heads = new int[size];
    relations = new String[size];
  }

  /** Returns the number of words. */
  public int size() {
    return forms.length;
  }

  WordForm form(int word) {
    return forms[word];
  }

  /** Returns the word as the models see it: its digits and marks made alike. */
  public String simplified(int word) {
    return forms[word].simplified();
  }

  /** Returns the part-of-speech tag of a word. */
  public String tag(int word) {
    return tags[word];
  }

  /** Sets the tag of a word. */
  public void setTag(int word, String tag) {
    tags[word] = tag;
  }

  /** Returns the tag that the tagger held for nearly as likely, or null. */
  public @Nullable String secondTag(int word) {
    return secondTags[word];
  }

  void setSecondTag(int word, String tag) {
    secondTags[word] = tag;
  }

  /** Returns the base form of a word. */
  public String lemma(int word) {
    return lemmas[word];
  }

  /** Sets the base form of a word. */
  public void setLemma(int word, String lemma) {
    lemmas[word] = lemma;
  }

  /** Returns the number of a word's head, or -1 where it has none. */
  public int head(int word) {
    return heads[word] - 1;
  }

  /** Returns the relation of a word to its head; {@code root} where it has none. */
  public String relation(int word) {
    return relations[word];
  }

  /** Hangs a word on a head, -1 for none. */
  void attach(int word, int head, String relation) {
    heads[word] = head + 1;
    relations[word] = relation;
  }
}
