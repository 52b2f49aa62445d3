package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.page.ReportView.Copy;
import org.chancery.app.page.ReportView.Fact;
import org.chancery.app.page.ReportView.Step;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;
import org.chancery.model.DatingStep;
import org.chancery.model.Origin;
import org.chancery.model.Provenance;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.present.Days;
import org.chancery.present.Titles;
import org.chancery.present.Words;
import org.chancery.present.Wrap;
import org.jspecify.annotations.Nullable;

/** One report: its text, what is claimed in it, how it was dated. */
final class ReportPage implements Page {
  private static final int PART = 60_000;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern WORDS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  @Override
  public String path() {
    return "/report/<id>";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    Optional<CleanReport> report = catalogue.reports().find(request.id());
    return report.isEmpty()
        ? Missing.of("report", request, catalogue)
        : Rendered.of(Templates.document("report", view(report.get(), request, catalogue)));
  }

  private static ReportView view(CleanReport clean, PageRequest request, Catalogue catalogue) {
    Report report = clean.report();
    String id = report.id();
    List<Claim> claims = catalogue.claims(id);
    Span asked = asked(request, report.text().length());
    int page = asked == null ? Paging.page(request.query(), "part") : asked.start() / PART + 1;
    Paging paging =
        Paging.of(report.text().length(), page, PART, p -> Links.report(id) + "?part=" + p);
    String title = Wrap.shorten(Objects.requireNonNullElse(Titles.of(clean), id), LONGEST_TITLE);
    Publication publication = clean.origin().publication();
    return new ReportView(
        Frame.of(title, "", request.snapshot(), catalogue),
        id,
        title,
        facts(clean),
        Links.outside(report.url()),
        publication == null
            ? List.of()
            : publication.steps().stream().map(step -> step(step, id)).toList(),
        problems(clean),
        catalogue.copies(id).stream().map(copy -> new Copy(copy, Links.report(copy))).toList(),
        new MarkedText(clean, claims, catalogue.names(id), asked, catalogue.reports())
            .lines(
                paging.total() == 0 ? new Span(0, 0) : new Span(paging.first() - 1, paging.last())),
        paging);
  }

  private static @Nullable Span asked(PageRequest request, int length) {
    Matcher words = WORDS.matcher(request.query().first("words").orElse(""));
    if (!words.matches()) {
      return null;
    }
    int start = Integer.parseInt(words.group(1));
    int end = Integer.parseInt(words.group(2));
    return start < end && end <= length ? new Span(start, end) : null;
  }

  private static List<Fact> facts(CleanReport clean) {
    Origin origin = clean.origin();
    Provenance provenance = clean.report().provenance();
    List<Fact> facts = new ArrayList<>();
    fact(facts, "Outlet", origin.outlet());
    fact(facts, "Agency", origin.agency());
    fact(facts, "By", provenance.byline());
    Publication publication = origin.publication();
    if (publication == null) {
      fact(facts, "Published", "undated: it does not say, and nothing in it tells");
    } else {
      fact(
          facts,
          "Published",
          Days.text(publication.span())
              + " ("
              + Words.lower(publication.how())
              + ": "
              + publication.why()
              + ")");
    }
    fact(facts, "Address", clean.report().url());
    fact(facts, "Language", provenance.language());
    fact(facts, "SHA-256 of the page", provenance.sha256());
    return facts;
  }

  private static void fact(List<Fact> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(name, Wrap.shorten(value, Said.LONGEST)));
    }
  }

  private static Step step(DatingStep step, String id) {
    String report = Objects.requireNonNullElse(step.report(), id);
    return new Step(
        step.says(),
        Wrap.shorten(step.evidence().text(), Said.LONGEST),
        Links.words(report, step.evidence().span()),
        report.equals(id) ? "" : report,
        step.holds());
  }

  private static List<String> problems(CleanReport clean) {
    Provenance provenance = clean.report().provenance();
    List<String> problems = new ArrayList<>(provenance.notes());
    if (provenance.language() != null) {
      problems.add("It is in another language than English, and was not read.");
    }
    return problems;
  }
}
