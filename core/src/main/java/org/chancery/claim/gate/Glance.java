package org.chancery.claim.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Path;
import org.chancery.claim.lexicon.Path.Function;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.Kind;
import org.chancery.model.Span;

/** Looks at the words of a sentence, one by one, for what they call for together. */
final class Glance {
  private record Seen(String word, boolean capital, Calls calls) {}

  /** How many words may stand between a preposition and the name it governs. */
  private static final int NAME = 4;

  /** How many words may stand between a verb of being somewhere and its preposition. */
  private static final int PLACE = 5;

  private final WordCalls words;

  Glance(WordCalls words) {
    this.words = words;
  }

  Sight at(String text, Span sentence) {
    List<Seen> seen = new ArrayList<>();
    boolean digits = false;
    for (int at = sentence.start(); at < sentence.end(); ) {
      char first = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(first)) {
        while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        seen.add(new Seen(word, Character.isUpperCase(first), words.of(word)));
      } else {
        digits |= Character.isDigit(first);
      }
      at = end;
    }
    boolean telling = seen.stream().anyMatch(s -> s.calls().telling() || acts(s.calls()));
    boolean date = digits || seen.stream().anyMatch(s -> s.calls().date());
    return new Sight(claim(seen), telling, date);
  }

  /** A word that lacks what its frame needs may take it up from the sentence beside. */
  private static boolean acts(Calls calls) {
    return calls.frames().stream().anyMatch(frame -> !frame.presence());
  }

  private static boolean claim(List<Seen> seen) {
    Set<Frame> asked = new HashSet<>();
    for (int i = 0; i < seen.size(); i++) {
      Calls calls = seen.get(i).calls();
      if (calls.alone()) {
        return true;
      }
      for (Frame frame : calls.frames()) {
        boolean place = frame.presence() || !asked.contains(frame);
        if (place && met(frame, seen) && (!journey(frame) || goes(frame, seen, i))) {
          return true;
        }
        asked.add(frame);
      }
    }
    return false;
  }

  private static boolean met(Frame frame, List<Seen> seen) {
    return frame.needs().isEmpty()
        || seen.stream()
            .anyMatch(s -> s.calls().needed().stream().anyMatch(frame.needs()::contains));
  }

  /** Whether the frame tells where one goes or is by a preposition only. */
  private static boolean journey(Frame frame) {
    List<Path> paths = frame.paths(Slot.DESTINATION);
    return frame.kind() == Kind.VISIT
        && frame.nouns().isEmpty()
        && !paths.isEmpty()
        && !frame.slots().containsKey(Slot.HOST)
        && paths.stream().allMatch(path -> path.function() == Function.PREPOSITION);
  }

  private static boolean goes(Frame frame, List<Seen> seen, int verb) {
    int from = frame.presence() ? verb + 1 : 0;
    int to = frame.presence() ? Math.min(seen.size(), verb + 2 + PLACE) : seen.size();
    for (int i = from; i < to; i++) {
      String word = seen.get(i).word();
      if (frame.paths(Slot.DESTINATION).stream().anyMatch(p -> p.preposition().equals(word))
          && named(seen, i)) {
        return true;
      }
    }
    return false;
  }

  /** A text cut short breaks off before the name. */
  private static boolean named(List<Seen> seen, int preposition) {
    int end = Math.min(seen.size(), preposition + 2 + NAME);
    return preposition + 1 == seen.size()
        || seen.subList(preposition + 1, end).stream().anyMatch(Seen::capital);
  }
}
