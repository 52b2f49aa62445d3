package org.chancery.read;

import java.io.IOException;
import org.chancery.model.Report;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;

/** A text file: one report, named after the file. */
final class PlainText implements Format {
  private static final int LONGEST_MB = 32;

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".txt") || input.name().endsWith(".md");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    byte[] bytes = input.bytes(LONGEST_MB, "which is no single report; split it, or give .jsonl");
    String text = TextDecoder.decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableException("the file is empty; fill it or leave it out");
    }
    intake.report(new Report(input.id(), text, null, null, null, null));
  }
}
