package org.chancery.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Problem;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A crawl: a report each page that came whole. Requests, revisits, pictures and refusals are passed
 * over. Holds one page at a time.
 */
final class WebArchives implements Format {
  private static final int FOUND = 200;

  private final Pages pages;

  WebArchives(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".warc") || input.name().endsWith(".warc.gz");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    int records = 0;
    try (WarcReader reader = new WarcReader(input.stream())) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        records++;
        if (next.get() instanceof WarcResponse response) {
          take(response, reader.position(), input, intake);
        }
      }
    } catch (EOFException e) {
      throw new UnreadableException(
          "the crawl is cut off after " + records + " records; they were read");
    } catch (ParsingException e) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "the crawl is broken after %d records (%s); they were read",
              records,
              e.getMessage()));
    }
    if (records == 0) {
      throw new UnreadableException("the crawl has no records; leave it out");
    }
  }

  /** A record that says a thing twice is refused by the library when it is asked for that thing. */
  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException e) {
      throw new ParsingException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String target(WarcResponse response) {
    try {
      return response.target();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void take(WarcResponse response, long position, Input input, Intake intake)
      throws IOException {
    String target = target(response);
    if (target == null || target.isBlank()) {
      problem(position, "a page", "it has not one address (WARC-Target-URI)", input, intake);
      return;
    }
    try {
      HttpResponse http = response.http();
      if (http.status() != FOUND || !html(http)) {
        return;
      }
      byte[] bytes = body(http);
      String charset = http.contentType().parameters().get("charset");
      intake.report(pages.report(target, bytes, charset, target));
    } catch (UnreadableException e) {
      problem(position, target, e.reason(), input, intake);
    } catch (ParsingException | IllegalArgumentException e) {
      problem(position, target, "its answer is broken (" + e.getMessage() + ")", input, intake);
    }
  }

  private static boolean html(HttpResponse http) {
    MediaType type = http.contentType();
    return type.base().equals(MediaType.HTML)
        || type.base().toString().equals("application/xhtml+xml");
  }

  private static byte[] body(HttpResponse http) throws IOException, UnreadableException {
    int limit = WebPages.LONGEST_MB << 20;
    try (InputStream in = http.bodyDecoded().stream()) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit) {
        throw new UnreadableException(
            "longer than " + WebPages.LONGEST_MB + " MB, " + WebPages.TOO_LONG);
      }
      return bytes;
    }
  }

  private static void problem(
      long position, String target, String reason, Input input, Intake intake) {
    intake.problem(
        new Problem(input.shown(), null, target + " (at byte " + position + "): " + reason));
  }
}
