package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The base forms that a word alone may have, whatever it is in its sentence: of {@code talks} both
 * the noun's and the verb's. Safe for use by many threads.
 */
public final class BaseForms {
  private static final List<String> TAGS = List.of("VBD", "VBN", "VBG", "VBZ", "NNS", "NN");

  private final MorphAnalyzer lemmas = Lemmatiser.get();

  /**
   * Returns every base form that the parser may find for a word.
   *
   * @param word a word in small letters
   */
  public Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    String simplified = StringUtils.toSimplifiedForm(word);
    for (String tag : TAGS) {
      forms.add(lemmas.lemmatize(simplified, tag));
    }
    return forms;
  }
}
