package org.chancery.claim.attribution;

import java.util.List;
import java.util.Optional;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;

/**
 * The word whose speaker is sought, and all that stands around it.
 *
 * @param report the report
 * @param at index of its sentence among the report's
 * @param trigger index of the word in the sentence
 * @param page the sentences as attribution sees them
 */
record Scene(AnnotatedReport report, int at, int trigger, Page page) {
  Sentence sentence() {
    return report.sentences().get(at);
  }

  Syntax syntax() {
    return page.syntax(at);
  }

  List<Carrier> media() {
    return page.media(at);
  }

  Token token() {
    return sentence().token(trigger);
  }

  /** Returns the carrier that covers the word at {@code index} of the sentence. */
  Optional<Carrier> carrierAt(int index) {
    return media().stream().filter(c -> c.covers(index)).findFirst();
  }
}
