package org.chancery.present;

import java.util.List;
import org.chancery.clean.CleanReport;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Finds the title of a report. */
public final class Titles {
  private Titles() {}

  /** Returns the title the input gives, else the first headline of the text, else null. */
  public static @Nullable String of(CleanReport clean) {
    String given = clean.report().title();
    if (given != null) {
      return given;
    }
    List<Block> headlines = clean.blocks(BlockType.HEADLINE);
    return headlines.isEmpty() ? null : headlines.get(0).span().of(clean.report().text()).strip();
  }
}
