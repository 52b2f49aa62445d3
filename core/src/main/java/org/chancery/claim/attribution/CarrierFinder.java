package org.chancery.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.actor.MediaNames;

/** Finds the agencies and outlets a sentence names, or speaks of without a name. */
final class CarrierFinder {
  private static final int LONGEST = 5;
  private static final Set<String> STANDING = Set.of("state", "official", "local", "government");

  private final MediaNames names;
  private final Wording wording;

  CarrierFinder(MediaNames names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  /** Returns the names in the order of the text, the longest where they nest. */
  List<Carrier> find(Sentence sentence, String text) {
    List<Carrier> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int first = 0; first < size; first++) {
      Optional<Carrier> carrier = listed(sentence, text, first);
      if (carrier.isEmpty()) {
        carrier = called(sentence, text, first);
      }
      if (carrier.isEmpty()) {
        carrier = unnamed(sentence, text, first);
      }
      if (carrier.isPresent()) {
        found.add(carrier.get());
        first = carrier.get().end() - 1;
      }
    }
    return found;
  }

  private Optional<Carrier> listed(Sentence sentence, String text, int first) {
    int size = sentence.tokens().size();
    for (int end = Math.min(size, first + LONGEST); end > first; end--) {
      Optional<String> name = names.canonical(words(sentence, text, first, end));
      if (name.isPresent()) {
        return Optional.of(new Carrier(name.get(), first, end));
      }
    }
    return Optional.empty();
  }

  /** A name that a word after it tells to be a medium's: {@code the Clarion newspaper}. */
  private Optional<Carrier> called(Sentence sentence, String text, int first) {
    int end = first;
    while (end < sentence.tokens().size()
        && sentence.token(end).tag().equals("NNP")
        && Character.isUpperCase(sentence.token(end).text().charAt(0))
        && sentence.mentionAt(end).isEmpty()) {
      end++;
    }
    if (end == first || end >= sentence.tokens().size()) {
      return Optional.empty();
    }
    String next = lower(sentence.token(end));
    if (!wording.media().contains(next)) {
      return Optional.empty();
    }
    int from =
        first > 0 && sentence.token(first - 1).text().equals("The") && first - 1 > 0
            ? first - 1
            : first;
    return Optional.of(new Carrier(words(sentence, text, from, end), first, end + 1));
  }

  /** {@code Russian state media}: named as the report names them. */
  private Optional<Carrier> unnamed(Sentence sentence, String text, int first) {
    Optional<Mention> nation = sentence.mentionAt(first);
    if (nation.isEmpty()
        || nation.get().form() != Mention.Form.DEMONYM
        || nation.get().first() != first) {
      return Optional.empty();
    }
    int end = nation.get().end();
    while (end < sentence.tokens().size() && STANDING.contains(lower(sentence.token(end)))) {
      end++;
    }
    if (end < sentence.tokens().size() && wording.unnamed().contains(lower(sentence.token(end)))) {
      return Optional.of(new Carrier(words(sentence, text, first, end + 1), first, end + 1));
    }
    return Optional.empty();
  }

  private static String words(Sentence sentence, String text, int first, int end) {
    return text.substring(
        sentence.token(first).span().start(), sentence.token(end - 1).span().end());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
