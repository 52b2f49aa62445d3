package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.actor.MediaNames;

/** Finds the agencies and outlets a sentence names. */
final class CarrierFinder {
  private static final int LONGEST = 5;

  private final MediaNames names;

  CarrierFinder(MediaNames names) {
    this.names = names;
  }

  /** Returns the names in the order of the text, the longest where they nest. */
  List<Carrier> find(Sentence sentence, String text) {
    List<Carrier> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int first = 0; first < size; first++) {
      for (int end = Math.min(size, first + LONGEST); end > first; end--) {
        String words =
            text.substring(
                sentence.token(first).span().start(), sentence.token(end - 1).span().end());
        Optional<String> name = names.canonical(words);
        if (name.isPresent()) {
          found.add(new Carrier(name.get(), first, end));
          first = end - 1;
          break;
        }
      }
    }
    return found;
  }
}
