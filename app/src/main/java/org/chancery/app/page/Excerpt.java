package org.chancery.app.page;

import org.chancery.clean.CleanReport;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.chancery.present.Reports;
import org.chancery.present.Wrap;

/**
 * Words of a report with some of what stands around them.
 *
 * @param before what stands before them in the same line
 * @param words the words
 * @param after what stands after them in the same line
 * @param href where they stand
 * @param report the report's id
 * @param published when the report was published
 */
record Excerpt(
    String before, String words, String after, String href, String report, String published) {
  private static final int AROUND = 110;

  static Excerpt of(Evidence evidence, String report, Reports reports) {
    String text = reports.find(report).map(CleanReport::report).map(r -> r.text()).orElse("");
    Span span = evidence.span();
    // Of two versions of a report the ledger may hold the one that has other words there.
    boolean there = text.startsWith(evidence.text(), span.start());
    return new Excerpt(
        there ? before(text, span.start()) : "",
        Wrap.shorten(evidence.text(), Said.LONGEST),
        there ? after(text, span.end()) : "",
        Links.words(report, span),
        report,
        Said.published(report, reports));
  }

  private static String before(String text, int end) {
    int line = text.lastIndexOf('\n', end - 1) + 1;
    if (end - line <= AROUND) {
      return text.substring(line, end);
    }
    int space = text.indexOf(' ', end - AROUND);
    return "…" + text.substring(space < 0 || space > end ? end - AROUND : space, end);
  }

  private static String after(String text, int start) {
    int newline = text.indexOf('\n', start);
    int line = newline < 0 ? text.length() : newline;
    if (line - start <= AROUND) {
      return text.substring(start, line);
    }
    int space = text.lastIndexOf(' ', start + AROUND);
    return text.substring(start, space < start ? start + AROUND : space) + "…";
  }
}
