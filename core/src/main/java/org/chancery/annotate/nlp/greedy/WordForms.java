package org.chancery.annotate.nlp.greedy;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the tagger and the parser what is known of each word. What was found of a word is
 * remembered, for texts use few; nothing depends on what is. Safe for use by many threads.
 */
public final class WordForms {
  /** Some 20 MB. */
  private static final int REMEMBERED = 50_000;

  /** Nothing longer comes again. */
  private static final int LONGEST = 40;

  private static final int REPETITIONS = 2;
  private static final long[] NO_CLUSTER = {};

  private final WordLists tags;
  private final HashIndex clusters;
  private final List<long[]> clusterHashes;
  private final Orthography orthography = new Orthography();
  private final Map<String, WordForm> known = new ConcurrentHashMap<>();

  /**
   * Makes one over lists.
   *
   * @param tags the tags that each known word may have
   * @param clusters the Brown clusters of each known word
   */
  public WordForms(WordLists tags, WordLists clusters) {
    this.tags = tags;
    this.clusters = clusters.index();
    List<long[]> hashes = new ArrayList<>();
    clusters
        .lists()
        .forEach(list -> hashes.add(WordForm.hashes(list.stream().distinct().toList())));
    clusterHashes = List.copyOf(hashes);
  }

  WordForm of(String word) {
    if (word.length() > LONGEST) {
      return look(word);
    }
    WordForm form = known.get(word);
    if (form == null) {
      form = look(word);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, form);
    }
    return form;
  }

  private WordForm look(String word) {
    String simplified = StringUtils.toSimplifiedForm(word);
    String lower = StringUtils.toLowerCase(simplified);
    int cluster = clusters.get(FeatureHash.of(0, lower));
    List<String> ambiguity = tags.get(lower);
    return new WordForm(
        simplified,
        lower,
        StringUtils.getShape(simplified, REPETITIONS),
        ambiguity == null ? List.of() : ambiguity,
        cluster < 0 ? NO_CLUSTER : clusterHashes.get(cluster),
        orthography.of(simplified, true),
        orthography.of(simplified, false));
  }
}
