package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.app.page.Highlights.Stretch;
import org.chancery.app.page.ReportView.Line;
import org.chancery.app.page.ReportView.Note;
import org.chancery.clean.CleanReport;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Claim;
import org.chancery.model.Span;
import org.chancery.present.Reports;
import org.jspecify.annotations.Nullable;

/** The text of a report, untouched, in lines with what is said of them in the margin. */
final class MarkedText {
  private final CleanReport clean;
  private final List<Claim> claims;
  private final Reports reports;
  private final Highlights highlights;

  /**
   * Makes the text.
   *
   * @param clean the report
   * @param claims the claims it makes, in the order of the text
   * @param names where it introduces persons
   * @param asked the words that were asked for, or null
   */
  MarkedText(
      CleanReport clean,
      List<Claim> claims,
      List<Span> names,
      @Nullable Span asked,
      Reports reports) {
    this.clean = clean;
    this.claims = claims;
    this.reports = reports;
    List<Stretch> stretches = new ArrayList<>();
    for (Block block : clean.blocks()) {
      stretches.add(new Stretch(block.span(), css(block.type()), 0));
    }
    names.forEach(span -> stretches.add(new Stretch(span, "named", 0)));
    for (int i = 0; i < claims.size(); i++) {
      stretches.add(new Stretch(claims.get(i).evidence().span(), "said", i + 1));
    }
    if (asked != null) {
      stretches.add(new Stretch(asked, Highlights.ASKED, 0));
    }
    this.highlights = new Highlights(clean.report().text(), stretches);
  }

  private static String css(BlockType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the lines of a part of the text. */
  List<Line> lines(Span part) {
    List<Line> lines = new ArrayList<>();
    for (Row row : rows()) {
      int start = Math.max(part.start(), row.span().start());
      int end = Math.min(part.end(), row.span().end());
      if (start < end) {
        Span span = new Span(start, end);
        lines.add(new Line(row.css(), highlights.pieces(span), margin(span)));
      }
    }
    return lines;
  }

  private record Row(Span span, String css) {}

  /** What stands in one line of the text stays in one, whatever blocks it is cut into. */
  private List<Row> rows() {
    String text = clean.report().text();
    List<Row> rows = new ArrayList<>();
    int start = 0;
    boolean furniture = true;
    List<Block> blocks = clean.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      furniture &= block.type() == BlockType.FURNITURE;
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : text.length();
      boolean ends =
          i + 1 == blocks.size() || text.substring(block.span().end(), next).contains("\n");
      if (ends) {
        rows.add(new Row(new Span(start, next), furniture ? "furniture" : "story"));
        start = next;
        furniture = true;
      }
    }
    if (start < text.length()) {
      rows.add(new Row(new Span(start, text.length()), "story"));
    }
    return rows;
  }

  private List<Note> margin(Span line) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (line.contains(claims.get(i).evidence().span().start())) {
        notes.add(new Note(i + 1, Said.of(claims.get(i), reports)));
      }
    }
    return notes;
  }
}
