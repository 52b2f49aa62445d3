package org.chancery.claim.attribution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * Verbs that make someone a speaker in the same grammar.
 *
 * @param name its name in the lexicon
 * @param verbs lemmas; {@code rule out} is a verb with its particle
 * @param clause whether the subject says the clause the verb governs: {@code said that he would go}
 * @param noun whether the subject says what the verb has for its object: {@code announced a visit}
 * @param infinitive whether it says what it means to do: {@code vowed to sign}
 * @param examples sentences with who is read to say so
 * @param counter sentences in which nobody is to be read as a speaker
 */
record VerbClass(
    String name,
    Set<String> verbs,
    boolean clause,
    boolean noun,
    boolean infinitive,
    List<AttributionExample> examples,
    List<String> counter) {
  VerbClass {
    requireNonNull(name, "name");
    verbs = Set.copyOf(verbs);
    examples = List.copyOf(examples);
    counter = List.copyOf(counter);
  }
}
