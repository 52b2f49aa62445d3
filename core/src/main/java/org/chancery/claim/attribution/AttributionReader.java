package org.chancery.claim.attribution;

import java.util.List;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.actor.MediaNames;
import org.chancery.claim.lexicon.Words;
import org.chancery.clean.Carriers;

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

  /**
   * Returns whose word a claim is, and who carried it: those its sentence names, then the agency
   * whose copy the report is.
   *
   * @param report the report
   * @param at index of the claim's sentence among the report's
   * @param trigger index in the sentence of the word that tells of the event
   */
  public Attribution read(AnnotatedReport report, int at, int trigger) {
    Scene scene = new Page(report, words, carriers).scene(at, trigger);
    Findings findings = new Findings();
    for (Mechanism mechanism : mechanisms) {
      mechanism.read(scene, findings);
    }
    Carriers.of(report.clean()).forEach(findings::carrier);
    return findings.attribution();
  }
}
