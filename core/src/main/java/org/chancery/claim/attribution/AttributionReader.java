package org.chancery.claim.attribution;

import java.util.List;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.actor.MediaNames;
import org.chancery.claim.lexicon.Words;

/**
 * Reads whose word a claim is, by the ways in which reports tell it, each a {@link Mechanism}.
 * Thread-safe.
 */
public final class AttributionReader {
  private final Words words;
  private final CarrierFinder carriers;
  private final List<Mechanism> mechanisms;

  /**
   * Makes a reader with the wording that comes with the program.
   *
   * @param words the word classes of the grammar
   */
  public AttributionReader(Words words) {
    this.words = words;
    Wording wording = WordingFile.load();
    this.carriers = new CarrierFinder(MediaNames.standard(), wording);
    Subjects subjects = new Subjects(wording);
    Citation citation = new Citation(wording, subjects);
    Mechanism clause = new ReportingClause(wording, subjects);
    Mechanism tail = new Tail(wording, subjects);
    Mechanism quotation = new Quotation(wording, subjects);
    this.mechanisms =
        List.of(
            clause,
            citation,
            tail,
            quotation,
            new SpokenNoun(wording, subjects),
            new HeadlineEnds(subjects),
            new HeadlineSays(subjects),
            new IssuedDocument(wording, subjects),
            new Introduced(wording, subjects),
            new BackReference(wording, subjects, citation),
            new Confirmed(wording, subjects, List.of(clause, citation, tail, quotation)),
            new SpeakerLabel(subjects),
            new Letterhead(wording, subjects),
            new HeadlineStory(wording, subjects, citation));
  }

  /** Returns who says what in a report. */
  public Attributions of(AnnotatedReport report) {
    return new Attributions(new Page(report, words, carriers), mechanisms);
  }
}
