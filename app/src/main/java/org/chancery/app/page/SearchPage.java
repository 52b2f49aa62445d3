package org.chancery.app.page;

import java.util.List;
import java.util.Objects;
import org.chancery.app.page.SearchView.Hit;
import org.chancery.app.serve.Snapshot;
import org.chancery.model.Evidence;
import org.chancery.present.Counts;
import org.chancery.present.Finding;
import org.chancery.present.Findings;
import org.chancery.present.Titles;
import org.chancery.present.Wrap;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;

/** Sentences by their words. */
final class SearchPage implements Page {
  private static final int HITS = 50;
  private static final int LONGEST_TITLE = 160;

  @Override
  public String path() {
    return "/search";
  }

  @Override
  public void prepare(Snapshot snapshot) {
    Findings unused = snapshot.findings();
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    String words = request.query().first("q").orElse("").strip();
    Frame frame = Frame.of("Search", path(), request.snapshot(), catalogue, "search");
    return Rendered.of(Templates.document("search", view(frame, words, request)));
  }

  private static SearchView view(Frame frame, String words, PageRequest request) {
    if (words.isEmpty()) {
      return new SearchView(frame, words, "", "", List.of());
    }
    List<Passage> passages;
    try {
      passages = request.search().find(SearchWords.of(List.of(words.split("\\s+", -1))));
    } catch (IllegalArgumentException e) {
      return new SearchView(
          frame, words, "Nothing to look for: " + e.getMessage() + ".", "", List.of());
    }
    Findings findings = request.snapshot().findings();
    List<Hit> hits =
        passages.stream()
            .limit(HITS)
            .flatMap(passage -> findings.at(passage.report(), passage.span()).stream())
            .map(finding -> hit(finding, request.snapshot()))
            .toList();
    return new SearchView(frame, words, "", count(passages.size()), hits);
  }

  private static String count(int found) {
    String all = found == 0 ? "Nothing found" : Counts.of(found, "sentence");
    return found > HITS ? all + ", of which these are the first " + HITS : all;
  }

  private static Hit hit(Finding finding, Snapshot snapshot) {
    String id = finding.report().report().id();
    Evidence sentence = finding.sentence();
    return new Hit(
        Wrap.shorten(Objects.requireNonNullElse(Titles.of(finding.report()), id), LONGEST_TITLE),
        Wrap.shorten(sentence.text(), Said.LONGEST),
        Links.words(id, sentence.span()),
        id,
        Said.published(id, snapshot.reports()),
        finding.events().stream()
            .flatMap(event -> snapshot.event(event).stream())
            .map(event -> EventRow.of(event, snapshot.reports()))
            .toList());
  }
}
