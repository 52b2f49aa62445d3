package org.chancery.read;

import java.io.IOException;
import org.apache.james.mime4j.dom.Entity;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A page saved with its pictures in one file: its first part in HTML is the page. */
final class SavedPages implements Format {
  private static final int LONGEST_MB = 64;

  private final Pages pages;

  SavedPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".mhtml") || input.name().endsWith(".mht");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    byte[] bytes = input.bytes(LONGEST_MB, WebPages.TOO_LONG);
    MimeParts parts = MimeParts.of(bytes);
    Entity page = parts.first("text/html");
    if (page == null) {
      throw new UnreadableException("no page in it; save the page as one file (.mhtml) anew");
    }
    String url = MimeParts.header(parts.message(), "Snapshot-Content-Location");
    intake.report(
        pages.report(
            input.id(),
            MimeParts.bytes(page),
            MimeParts.charset(page),
            web(url == null ? MimeParts.header(page, "Content-Location") : url)));
  }

  private static @Nullable String web(@Nullable String address) {
    return address != null && address.startsWith("http") ? address : null;
  }
}
