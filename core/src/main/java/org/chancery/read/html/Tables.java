package org.chancery.read.html;

import org.jsoup.nodes.Element;

/** Tells tables that hold data, row by row, from tables that only lay out a page. */
final class Tables {
  private static final int LONG_CELL = 160;

  private Tables() {}

  /** Returns whether a row has at least two cells, none of them more than a line or two. */
  static boolean data(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      if (cell.selectFirst("table, p + p, br + br, h1, h2, ul") != null
          || length(cell) > LONG_CELL) {
        return false;
      }
      cells++;
    }
    return cells > 1;
  }

  private static int length(Element cell) {
    return cell.text().length();
  }
}
