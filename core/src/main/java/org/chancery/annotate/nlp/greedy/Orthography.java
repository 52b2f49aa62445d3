package org.chancery.annotate.nlp.greedy;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.ArrayList;
import java.util.List;

/** What the library sees of the letters of a word; of its template only this is used. */
final class Orthography extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {
  private static final long serialVersionUID = 1L;

  Orthography() {
    super(null, new HyperParameter());
  }

  /**
   * Returns what is seen: capitals, digits, marks.
   *
   * @param first whether the word begins its sentence
   */
  List<String> of(String simplified, boolean first) {
    if (MetaConst.HYPERLINK.equals(simplified)) {
      return List.of(Orthographic.HYPERLINK);
    }
    List<String> seen = new ArrayList<>();
    getOrthographicFeauturesAux(seen, simplified.toCharArray(), first, true);
    return seen;
  }
}
