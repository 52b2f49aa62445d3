package org.chancery.read;

import java.io.IOException;
import java.nio.file.Files;
import org.chancery.model.Report;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;

/** A text file: one report, named after the file. */
final class PlainText implements Format {
  private static final long LONGEST = 32L << 20;

  @Override
  public boolean accepts(String name) {
    return name.endsWith(".txt") || name.endsWith(".md");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    if (Files.size(input.path()) > LONGEST) {
      throw new UnreadableException(
          "longer than 32 MB, which is no single report; split it, or give .jsonl");
    }
    String text = TextDecoder.decode(Files.readAllBytes(input.path()));
    if (text.isBlank()) {
      throw new UnreadableException("the file is empty; fill it or leave it out");
    }
    intake.report(new Report(input.id(), text, null, null, null, null));
  }
}
