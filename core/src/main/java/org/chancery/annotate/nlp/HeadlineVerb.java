package org.chancery.annotate.nlp;

import java.util.Set;
import org.chancery.annotate.nlp.greedy.WordTree;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a headline that seems to have none: {@code Premier hosts grain summit} looks
 * like a string of nouns. The tagger's second thoughts tell which noun could be the verb; it must
 * stand between nouns, agree with its subject, and come before any preposition.
 */
final class HeadlineVerb {
  private static final Set<String> OBJECT_STARTS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP", "PRP$", "$");

  private HeadlineVerb() {}

  /** Changes the tag of the noun that is likely the verb, if no other word is one. */
  static void repair(WordTree tagged) {
    if (hasVerb(tagged)) {
      return;
    }
    boolean several = false;
    for (int i = 0; i + 1 < tagged.size(); i++) {
      String tag = tagged.tag(i);
      if (tag.equals("IN")) {
        return;
      }
      several |= tag.equals("CC");
      String verb = i == 0 ? null : verb(tagged, i, several);
      if (verb != null && OBJECT_STARTS.contains(tagged.tag(i + 1))) {
        tagged.setTag(i, verb);
        return;
      }
    }
  }

  private static boolean hasVerb(WordTree tagged) {
    for (int i = 0; i < tagged.size(); i++) {
      if (tagged.tag(i).startsWith("VB") || tagged.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String verb(WordTree tagged, int noun, boolean several) {
    String second = tagged.secondTag(noun);
    String first = tagged.tag(noun);
    String tagBefore = tagged.tag(noun - 1);
    if (second == null || !tagBefore.startsWith("NN")) {
      return null;
    }
    boolean subjects = several || tagBefore.equals("NNS");
    if (first.equals("NNS")) {
      return second.equals("VBZ") && !subjects ? "VBZ" : null;
    }
    boolean plural = second.equals("VB") || second.equals("VBP");
    return first.equals("NN") && plural && subjects ? "VBP" : null;
  }
}
