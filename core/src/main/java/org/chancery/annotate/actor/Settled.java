package org.chancery.annotate.actor;

import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of which it is settled whom it means: a person of the report, or someone whom the report
 * does not name.
 */
record Settled(
    int first, int end, int head, Form form, @Nullable Person person, @Nullable ActorName unnamed) {

  /** Returns the mention; the person is by then as well known as the report makes him or her. */
  Mention mention(Words words) {
    ActorName actor = person != null ? person.actor() : unnamed;
    return new Mention(words.span(first, end), first, end, head, form, actor, null);
  }
}
