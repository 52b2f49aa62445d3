package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import org.chancery.model.ActorName;
import org.chancery.model.Place;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that names an actor or a place.
 *
 * @param span where it stands in the report; titles before a name are inside it
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of its grammatical head
 * @param form how it names what it names
 * @param actor who is meant, as fully as this report tells, or null for a mere place
 * @param place the place meant, where the words can name one ({@code Moscow} is both a place and,
 *     as a metonym, an actor), or null
 */
public record Mention(
    Span span,
    int first,
    int end,
    int head,
    Form form,
    @Nullable ActorName actor,
    @Nullable Place place) {

  /** How a mention names what it names. */
  public enum Form {
    /** A person's name, whole or in part, with or without titles. */
    PERSON_NAME,
    /** An office or description without a name: {@code the French president}, {@code he}. */
    DESCRIPTION,
    /** A pronoun. */
    PRONOUN,
    /** A state's name. */
    STATE_NAME,
    /** An adjective or noun of nationality: {@code Russian}, {@code the Chinese}. */
    DEMONYM,
    /** A capital: a place, or the state it stands for. */
    CAPITAL,
    /** A building or office that stands for its state: {@code Kremlin}, {@code White House}. */
    METONYM,
    /** An organisation's name. */
    ORGANIZATION_NAME,
    /** A town, region or site that cannot stand for a state. */
    PLACE_NAME
  }

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the head lies outside, or neither actor nor place is given
   */
  public Mention {
    requireNonNull(span, "span");
    requireNonNull(form, "form");
    if (head < first || head >= end) {
      throw new IllegalArgumentException("head " + head + " outside " + first + ".." + end);
    }
    if (actor == null && place == null) {
      throw new IllegalArgumentException("a mention of nothing");
    }
  }

  /** Returns the state of who is meant, or null. */
  public @Nullable String country() {
    return actor == null ? null : actor.country();
  }
}
