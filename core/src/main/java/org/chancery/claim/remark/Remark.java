package org.chancery.claim.remark;

import static java.util.Objects.requireNonNull;

import org.chancery.annotate.time.DateValue;
import org.chancery.model.ActorName;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells beside its claims and by which those of others are judged. The set is closed.
 */
public sealed interface Remark {
  /** Returns the words. */
  Evidence evidence();

  /**
   * A person has died.
   *
   * @param evidence the words
   * @param who the person, by whole name
   * @param when on what day, as the report tells it, or null where it only tells that it is past
   */
  record Death(Evidence evidence, ActorName who, @Nullable DateValue when) implements Remark {
    /** Checks that words and person are given. */
    public Death {
      requireNonNull(evidence, "evidence");
      requireNonNull(who, "who");
    }
  }

  /**
   * What the claims of a sentence tell of is the first of its kind for some time: {@code his first
   * visit to Peru since 2012}, {@code for the first time in 12 years}.
   *
   * @param evidence the words
   * @param sentence where the sentence stands in the report
   * @param kind what it is the first of
   * @param personal whether it is the first by the same person, not by any holder of an office
   * @param country ISO 3166 alpha-2 of the country it is the first to, or null for the claim's own
   * @param years in how many years, exactly, or null
   * @param since since when, or null; one of both is given
   */
  record First(
      Evidence evidence,
      Span sentence,
      Kind kind,
      boolean personal,
      @Nullable String country,
      @Nullable Integer years,
      @Nullable DateValue since)
      implements Remark {
    /**
     * Checks that words and time are given.
     *
     * @throws IllegalArgumentException if neither years nor a beginning is given
     */
    public First {
      requireNonNull(evidence, "evidence");
      requireNonNull(sentence, "sentence");
      requireNonNull(kind, "kind");
      if (years == null && since == null) {
        throw new IllegalArgumentException("the first for no time: " + evidence.text());
      }
    }
  }

  /**
   * A sentence tells how many of something pass from one to another, exactly.
   *
   * @param evidence the words
   * @param sentence where the sentence stands in the report
   * @param number how many
   * @param unit of what, in the singular and lower case: {@code fighter jet}
   */
  record Amount(Evidence evidence, Span sentence, long number, String unit) implements Remark {
    /** Checks that words and unit are given. */
    public Amount {
      requireNonNull(evidence, "evidence");
      requireNonNull(sentence, "sentence");
      requireNonNull(unit, "unit");
    }
  }
}
