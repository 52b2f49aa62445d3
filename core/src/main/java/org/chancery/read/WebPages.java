package org.chancery.read;

import java.io.IOException;
import org.chancery.model.Report;
import org.chancery.read.text.UnreadableException;

/** A saved web page: one report, named after the file. */
final class WebPages implements Format {
  /** Pages of news weigh a few hundred kilobytes, of which most is script. */
  static final int LONGEST_MB = 16;

  static final String TOO_LONG = "which is no page of news; leave it out";

  private final Pages pages;

  WebPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean accepts(Input input) {
    String name = input.name();
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    byte[] bytes = input.bytes(LONGEST_MB, TOO_LONG);
    if (bytes.length == 0) {
      throw new UnreadableException("the file is empty; fill it or leave it out");
    }
    Report report = pages.report(input.id(), bytes, null, null);
    intake.report(report);
  }
}
