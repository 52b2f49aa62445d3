package org.chancery.annotate.actor;

import java.util.List;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;

/**
 * The actors and places of a report.
 *
 * @param mentions for each sentence, in the order given, its mentions in the order of the text;
 *     they do not overlap
 * @param introductions the persons the report introduces, in the order of the text
 */
public record ActorAnnotation(List<List<Mention>> mentions, List<Introduction> introductions) {
  /** Copies the lists. */
  public ActorAnnotation {
    mentions = mentions.stream().map(List::copyOf).toList();
    introductions = List.copyOf(introductions);
  }
}
