package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Span;

/** What was found, for a reader: the sentence, its report, its events. 80 columns at the most. */
public final class FindingLines {
  private final Style style;

  /** Makes the text in a style. */
  public FindingLines(Style style) {
    this.style = style;
  }

  /** Returns the lines of the findings, in their order. */
  public Stream<String> lines(List<Finding> findings) {
    return findings.stream().flatMap(finding -> lines(finding).stream());
  }

  private List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    String title = Titles.of(finding.report());
    Wrap.lines(title == null ? finding.report().report().id() : title, Wrap.WIDTH)
        .forEach(line -> lines.add(style.heading(line)));
    lines.addAll(Wrap.indented("“" + finding.sentence().text() + "”", 4));
    Span span = finding.sentence().span();
    String where =
        finding.report().report().id() + ", characters " + span.start() + "–" + span.end();
    Wrap.indented(where, 4).forEach(line -> lines.add(style.quiet(line)));
    finding.events().forEach(event -> lines.add("    " + style.quiet(event)));
    lines.add("");
    return lines;
  }
}
