package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A bound: {@code since 2006}, {@code no later than June}, {@code before July}. Not where the date
 * belongs to what follows: {@code after Monday's meeting}, {@code before Sunday elections}.
 */
final class BoundRule implements Rule {
  private final PhraseTable<Side> bounds = new PhraseTable<>("bounds.tsv", Side::valueOf);
  private final Rule date;

  /**
   * @param date the dates that may be bounds
   */
  BoundRule(Rule date) {
    this.date = date;
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    PhraseTable.Found<Side> found = bounds.find(words, at);
    if (found == null) {
      return null;
    }
    Match of = date.match(words, found.end());
    if (of == null || words.is(of.end(), Kind.POSSESSIVE) || !words.endsBefore(of.end())) {
      return null;
    }
    return new Match(of.end(), new Bound(found.meaning(), of.value()));
  }
}
