package org.chancery.clean;

import org.chancery.model.BlockType;

/** Marks the title that the input gives apart from the text. */
final class TitlePass implements Pass {
  @Override
  public Page apply(Page page) {
    String title = page.report().title();
    if (title == null || !page.report().text().startsWith(title)) {
      return page;
    }
    int end = title.length();
    return page.with(
        page.pieces().stream()
            .map(piece -> piece.span().end() <= end ? piece.as(BlockType.HEADLINE) : piece)
            .toList());
  }
}
