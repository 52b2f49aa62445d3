package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
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
  static void repair(NLPNode[] tagged) {
    if (hasVerb(tagged)) {
      return;
    }
    boolean several = false;
    for (int i = 1; i + 1 < tagged.length; i++) {
      String tag = tagged[i].getPartOfSpeechTag();
      if (tag.equals("IN")) {
        return;
      }
      several |= tag.equals("CC");
      String verb = i == 1 ? null : verb(tagged[i], tagged[i - 1].getPartOfSpeechTag(), several);
      if (verb != null && OBJECT_STARTS.contains(tagged[i + 1].getPartOfSpeechTag())) {
        tagged[i].setPartOfSpeechTag(verb);
        return;
      }
    }
  }

  private static boolean hasVerb(NLPNode[] tagged) {
    for (int i = 1; i < tagged.length; i++) {
      String tag = tagged[i].getPartOfSpeechTag();
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String verb(NLPNode node, String tagBefore, boolean several) {
    String second = node.getFeat(NLPUtils.FEAT_POS_2ND);
    String first = node.getPartOfSpeechTag();
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
