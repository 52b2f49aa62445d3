package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Gate;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Days counted from the news itself. */
class OffsetTest {
  @Test
  void daysBeforeTheEventAreDaysToCome() {
    assertThat(days("The minister says it, two days before her visit to Oslo.")).containsExactly(2);
  }

  @Test
  void daysAfterItHavePassed() {
    assertThat(days("The minister says it, a day after her visit to Oslo.")).containsExactly(-1);
  }

  @Test
  void itsEveIsTheDayBefore() {
    assertThat(days("The minister says it on the eve of her visit to Oslo.")).containsExactly(1);
  }

  @Test
  void otherUnitsAndWhatIsToldAsPastCountNothing() {
    assertThat(days("The minister says it, two years before her visit to Oslo.")).isEmpty();
    assertThat(days("The minister resigned two days before her visit to Oslo.")).isEmpty();
    assertThat(days("The minister praised her visit to Oslo.")).isEmpty();
  }

  private static List<Integer> days(String text) {
    Report report = new Report("r", text, null, LocalDate.of(2023, 6, 14), null, null);
    return new Annotator(SharedParser.get(), Gate.OPEN)
        .annotate(new Cleaner().clean(report)).sentences().stream()
            .flatMap(OffsetTest::days)
            .toList();
  }

  private static Stream<Integer> days(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equals("visit"))
        .map(Token::index)
        .map(i -> new Offset(LexiconLoader.load().words()).read(sentence, i))
        .filter(d -> d != null)
        .map(DateExpression::value)
        .map(v -> ((DateValue.Relative) v).amount());
  }
}
