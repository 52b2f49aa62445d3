package org.chancery.annotate.nlp.greedy;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of single words: the tags they may have, or the clusters of words like them.
 *
 * @param index the number of each word's list by the word's hash
 * @param lists the lists, many words to each
 */
public record WordLists(HashIndex index, List<List<String>> lists) {
  /** Returns the list of a word, or null where the word is unknown. */
  public @Nullable List<String> get(String word) {
    int list = index.get(FeatureHash.of(0, word));
    return list < 0 ? null : lists.get(list);
  }

  void write(DataOutput out) throws IOException {
    index.write(out);
    out.writeInt(lists.size());
    for (List<String> list : lists) {
      FlatArrays.write(out, list);
    }
  }

  static WordLists read(FlatArrays in) {
    HashIndex index = HashIndex.read(in);
    int size = in.number();
    List<List<String>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(in.strings());
    }
    return new WordLists(index, List.copyOf(lists));
  }

  /** Copies a map of words; the order of each list is kept, since sums of weights depend on it. */
  static WordLists of(Map<String, ? extends Collection<String>> words) {
    HashIndex.Builder index = new HashIndex.Builder(words.size());
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends Collection<String>> word : words.entrySet()) {
      List<String> list = List.copyOf(word.getValue());
      Integer next = numbers.size();
      int number = numbers.computeIfAbsent(list, l -> next);
      index.put(FeatureHash.of(0, word.getKey()), number);
    }
    return new WordLists(index.build(), List.copyOf(numbers.keySet()));
  }
}
