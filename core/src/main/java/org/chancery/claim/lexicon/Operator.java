package org.chancery.claim.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.chancery.model.Stage;

/**
 * Words that give what they govern a stage: {@code plan to}, {@code postpone}, {@code invitation
 * to}, {@code likely to}.
 *
 * @param name its name in the lexicon
 * @param stage the stage of what they govern
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns
 * @param modifiers adjectives and participles: {@code planned}, {@code upcoming}, {@code due}
 * @param objectControl whether the object of the verb is who is to act ({@code invite X to})
 * @param subject whether it gives its stage to its subject: {@code the treaty took effect}
 * @param examples sentences that must give claims
 * @param counterExamples sentences that must give none
 */
public record Operator(
    String name,
    Stage stage,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> modifiers,
    boolean objectControl,
    boolean subject,
    List<Example> examples,
    List<String> counterExamples) {
  /** Checks that nothing is missing and copies the collections. */
  public Operator {
    requireNonNull(name, "name");
    requireNonNull(stage, "stage");
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    modifiers = Set.copyOf(modifiers);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
