package org.chancery.annotate.nlp.greedy;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;

/** Writes the library's features as text: {@code i:-1:lmd:valency:all}, absent parts empty. */
final class FeatureNotation {
  private FeatureNotation() {}

  static String write(FeatureItem item) {
    return String.join(
        ":",
        item.source.name(),
        Integer.toString(item.window),
        item.relation == null ? "" : item.relation.name(),
        item.field.name(),
        item.attribute == null ? "" : item.attribute.toString());
  }
}
