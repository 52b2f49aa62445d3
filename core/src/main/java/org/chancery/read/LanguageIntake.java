package org.chancery.read;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;

/** Marks the reports that are not in English, and says that they will not be read. */
final class LanguageIntake implements Intake {
  private final Input input;
  private final Intake next;

  LanguageIntake(Input input, Intake next) {
    this.input = input;
    this.next = next;
  }

  @Override
  public void report(Report report) {
    String language = language(report);
    if (language == null) {
      next.report(report);
      return;
    }
    next.report(report.with(report.provenance().in(language)));
    String what = report.id().equals(input.id()) ? "it" : report.id();
    next.problem(
        new Problem(
            input.shown(),
            null,
            what
                + " is in "
                + name(language)
                + ", which Chancery does not read; it is kept, and nothing is taken from it"));
  }

  /** The language of a report that was taken before is not looked for again. */
  private @Nullable String language(Report report) {
    if (!Languages.doubtful(report.text())) {
      return null;
    }
    Optional<Provenance> before = next.before(report.id(), report.text());
    return before.isPresent() ? before.get().language() : Languages.foreign(report.text());
  }

  @Override
  public Optional<Provenance> before(String id, String text) {
    return next.before(id, text);
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public void problem(Problem problem) {
    next.problem(problem);
  }

  @Override
  public void failure(Problem problem) {
    next.failure(problem);
  }
}
