package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Vague;
import org.jspecify.annotations.Nullable;

/** Set phrases: {@code yesterday}, {@code later in the day}, {@code recently}. */
final class PhraseRule implements Rule {
  private final PhraseTable<DateValue> phrases;

  private PhraseRule(PhraseTable<DateValue> phrases) {
    this.phrases = phrases;
  }

  static PhraseRule days() {
    return new PhraseRule(
        new PhraseTable<>("days.tsv", days -> new Relative(Unit.DAY, Integer.parseInt(days))));
  }

  static PhraseRule vague() {
    return new PhraseRule(
        new PhraseTable<>("vague.tsv", direction -> new Vague(Direction.valueOf(direction))));
  }

  @Override
  public @Nullable Match match(Words words, int at) {
    // 'Russia Today', 'USA Today': a capital in mid-sentence behind another is a name.
    if (words.is(at, "today") && words.get(at).capital() && words.get(at - 1).capital()) {
      return null;
    }
    PhraseTable.Found<DateValue> found = phrases.find(words, at);
    // 'in the past two weeks', 'later than planned'
    boolean goesOn = found != null && goesOn(words, found.end());
    return found == null || goesOn ? null : new Match(found.end(), found.meaning());
  }

  private static boolean goesOn(Words words, int end) {
    return words.count(end) >= 0
        || words.vocabulary().unit(words.get(end).lower()) != null
        || words.is(end, "than");
  }
}
