package org.chancery.annotate.nlp.greedy;

/**
 * How far a sentence is parsed: a stack of words, those that were set aside, the words to come, and
 * the arcs. Word 0 is the root; the words of the tree follow.
 *
 * @see <a href="https://aclanthology.org/P13-1104/">Choi and McCallum, Transition-based dependency
 *     parsing with selectional branching, 2013</a>, for the transitions
 */
final class ParseState implements State {
  private static final long[] NOTHING = {};
  private static final long ROOT = FeatureHash.of("@#r$%");

  private final WordTree tree;
  private final Arcs arcs;
  private final long[] lemmas;
  private final long[] tags;
  private final long[] relationHashes;
  private final int size;
  private final int[] stack;
  private final int[] aside;
  private int top;
  private int asideCount;
  private int next;

  /**
   * @param relationHashes the hash of each relation, by its number
   */
  ParseState(WordTree tree, long[] relationHashes) {
    this.tree = tree;
    this.relationHashes = relationHashes;
    size = tree.size() + 1;
    arcs = new Arcs(size);
    stack = new int[size];
    aside = new int[size];
    lemmas = new long[size];
    tags = new long[size];
    lemmas[0] = ROOT;
    tags[0] = ROOT;
    for (int word = 1; word < size; word++) {
      lemmas[word] = FeatureHash.of(tree.lemma(word - 1));
      tags[word] = FeatureHash.of(tree.tag(word - 1));
    }
    next = 1;
  }

  Arcs arcs() {
    return arcs;
  }

  /** Returns how many words there are, the root among them. */
  int size() {
    return size;
  }

  boolean isDone() {
    return next >= size;
  }

  int top() {
    return stack[top];
  }

  int next() {
    return next;
  }

  /** Leaves one word on the stack and another to come, whatever was done before. */
  void hold(int onStack, int toCome) {
    top = 0;
    stack[0] = onStack;
    asideCount = 0;
    next = toCome;
  }

  void move(Transition.Move move) {
    switch (move) {
      case SHIFT -> {
        while (asideCount > 0) {
          stack[++top] = aside[--asideCount];
        }
        stack[++top] = next++;
      }
      case REDUCE -> top--;
      case PASS -> aside[asideCount++] = stack[top--];
    }
  }

  @Override
  public int wordAt(Place place) {
    int word =
        switch (place.source()) {
          case i -> stack[top] + place.window();
          case j -> next + place.window();
          case k -> top + place.window() >= 0 ? stack[top + place.window()] : NONE;
        };
    return word < 0 || word >= size ? NONE : relative(word, place.relation());
  }

  private int relative(int word, Place.Relation relation) {
    return switch (relation) {
      case self -> word;
      case h -> arcs.head(word);
      case h2 -> arcs.head(word) == NONE ? NONE : arcs.head(arcs.head(word));
      case lmd -> arcs.leftmost(word, 0);
      case lmd2 -> arcs.leftmost(word, 1);
      case rmd -> arcs.rightmost(word, 0);
      case rmd2 -> arcs.rightmost(word, 1);
      case lns -> arcs.leftSibling(word, 0);
      case lns2 -> arcs.leftSibling(word, 1);
    };
  }

  @Override
  public long hash(Part part, int word) {
    return switch (part.facet()) {
      case lemma -> lemmas[word];
      case part_of_speech_tag -> tags[word];
      case dependency_label ->
          arcs.relation(word) == NONE ? 0 : relationHashes[arcs.relation(word)];
      case valency -> Valency.hash(arcs, word);
      default -> throw new IllegalArgumentException("not known to the parser: " + part);
    };
  }

  @Override
  public long[] hashes(Facet facet, int word) {
    return switch (facet) {
      case word_clusters -> word == 0 ? NOTHING : tree.form(word - 1).clusters();
      case positional -> word == 0 ? NOTHING : TagState.positional(word - 1, size - 1);
      default -> throw new IllegalArgumentException("not of several values: " + facet);
    };
  }
}
