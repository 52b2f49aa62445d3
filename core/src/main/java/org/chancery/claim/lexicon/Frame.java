package org.chancery.claim.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger word means and which grammar fills which slot.
 *
 * @param name its name in the lexicon, for messages
 * @param kind the kind of dealing
 * @param verbs lemmas of verbs that trigger it; {@code call off} is a verb with its particle
 * @param nouns lemmas of nouns that trigger it; {@code phone call} is a noun with the word before
 *     it
 * @param slots the paths to each slot, in the order in which they are tried
 * @param needs lemmas one of which must stand in the trigger's phrase; empty if none need to
 * @param realised the stage of a past tense: HAPPENED, or SIGNED, ENDED, IN_FORCE, INVITED …
 * @param ongoing the stage of a present tense, where it is another than the past's, or null
 * @param ahead the stage that a plan of it makes, where it is another: who will leave a country is
 *     there; or null
 * @param presence whether it only shows who is where: who lives there has made no journey
 * @param persons whether what the verb acts on must be a person
 * @param direct whether a preposition must hang under the trigger itself, with no complement beside
 * @param mutual whether what one side gives the other returns: {@code swap prisoners}
 * @param refusable whether not having done it is to have refused it: {@code has not joined}
 * @param headline whether only a headline tells of it: {@code X and Y discuss trade}
 * @param examples sentences that must give claims
 * @param counterExamples sentences that must give no claim of this kind
 */
public record Frame(
    String name,
    Kind kind,
    Set<String> verbs,
    Set<String> nouns,
    Map<Slot, List<Path>> slots,
    Set<String> needs,
    Stage realised,
    @Nullable Stage ongoing,
    @Nullable Stage ahead,
    boolean presence,
    boolean persons,
    boolean direct,
    boolean mutual,
    boolean refusable,
    boolean headline,
    List<Example> examples,
    List<String> counterExamples) {
  /**
   * Checks that something triggers it and copies the collections.
   *
   * @throws IllegalArgumentException if there is no trigger or no slot
   */
  public Frame {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(realised, "realised");
    if (verbs.isEmpty() && nouns.isEmpty()) {
      throw new IllegalArgumentException("frame without trigger: " + name);
    }
    if (slots.isEmpty()) {
      throw new IllegalArgumentException("frame without slots: " + name);
    }
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    Map<Slot, List<Path>> copy = new EnumMap<>(Slot.class);
    slots.forEach((slot, paths) -> copy.put(slot, List.copyOf(paths)));
    slots = copy;
    needs = Set.copyOf(needs);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** Returns the paths to a slot, empty if the frame has no such slot. */
  public List<Path> paths(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }
}
