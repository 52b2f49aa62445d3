package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Settles 'I' and 'we' inside quotations: they are the speaker whom the same sentence names, or, in
 * a sentence that is quoted from its first word on, the one who spoke in the sentence before.
 */
final class FirstPerson {
  private static final Set<String> WORDS = Set.of("i", "my", "me", "we", "our", "us");
  private static final Set<String> MARKS = Set.of("\"", "“", "``");

  private @Nullable Settled speaker;
  private boolean headline;

  /** Adds the pronouns of a sentence whose other phrases are settled. */
  void settle(Words words, List<Settled> settled) {
    if (words.headline() != headline) {
      speaker = null;
      headline = words.headline();
    }
    Settled own = speaker(words, settled);
    boolean goesOn = own == null && words.size() > 0 && MARKS.contains(words.word(0));
    Settled of = goesOn ? speaker : own;
    speaker = of;
    if (of == null) {
      return;
    }
    List<Settled> more = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.contains(words.lower(i))
          && words.tag(i).startsWith("PRP")
          && Quotes.covers(words, i)
          && free(i, settled)) {
        more.add(new Settled(i, i + 1, i, Form.PRONOUN, of.person(), of.unnamed()));
      }
    }
    settled.addAll(more);
  }

  /** The first person who is the subject of a verb of saying outside the quotation. */
  private static @Nullable Settled speaker(Words words, List<Settled> settled) {
    for (Settled one : settled) {
      boolean someone =
          one.person() != null || one.unnamed() != null && one.unnamed().type() == ActorType.PERSON;
      if (someone && words.relation(one.head()).startsWith("nsubj") && speaks(words, one)) {
        return one;
      }
    }
    return null;
  }

  /** {@code X said}, {@code X held a press conference and said}. */
  private static boolean speaks(Words words, Settled subject) {
    int verb = words.head(subject.head());
    if (verb < 0) {
      return false;
    }
    if (SpeechVerbs.has(words.lemma(verb)) && !Quotes.covers(words, verb)) {
      return true;
    }
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.head(i) == verb
          && words.relation(i).equals("conj")
          && SpeechVerbs.has(words.lemma(i))
          && !Quotes.covers(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(int i, List<Settled> settled) {
    return settled.stream().noneMatch(s -> s.first() <= i && i < s.end());
  }
}
