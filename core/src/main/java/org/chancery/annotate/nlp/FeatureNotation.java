package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import org.jspecify.annotations.Nullable;

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

  static FeatureItem read(String written) {
    String[] parts = written.split(":", -1);
    Field field = Field.valueOf(parts[3]);
    Relation relation = parts[2].isEmpty() ? null : Relation.valueOf(parts[2]);
    return new FeatureItem(
        Source.valueOf(parts[0]),
        relation,
        Integer.parseInt(parts[1]),
        field,
        attribute(field, parts[4]));
  }

  private static @Nullable Object attribute(Field field, String written) {
    if (written.isEmpty()) {
      return null;
    }
    return switch (field) {
      case prefix, suffix -> Integer.valueOf(written);
      case valency -> Direction.valueOf(written);
      case dependent_set -> Field.valueOf(written);
      default -> written;
    };
  }
}
