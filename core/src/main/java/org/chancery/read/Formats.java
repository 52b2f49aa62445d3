package org.chancery.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.chancery.model.Problem;
import org.chancery.read.text.UnreadableException;

/** All kinds of files, those that hold other files among them. Thread-safe. */
final class Formats {
  /** An archive in an archive in an archive is somebody's backup; a deeper one is a trap. */
  private static final int DEEPEST = 3;

  private static final Pattern PACKED = Pattern.compile("\\.(zip|wacz|tar|tgz|gz)$");

  private static final String FAILED = "Chancery failed on it; please report this: ";

  private final List<Format> formats;

  Formats(ColumnMap columns) {
    ReportFields fields = new ReportFields(columns);
    Pages pages = new Pages();
    formats =
        List.of(
            new PlainText(),
            new JsonFeed(),
            new JsonLines(fields),
            new WebPages(pages),
            new SavedPages(pages),
            new Feeds(),
            new Tables(fields),
            new Mail(),
            new WebArchives(pages),
            new ZipFiles(this),
            new TarFiles(this),
            new GzipFiles(this));
  }

  /** How an input is read whose kind is known. */
  interface Reading {
    void read(Input input, Intake intake) throws IOException, UnreadableException;
  }

  /** Reads one input; whatever is wrong with it becomes a problem. */
  void read(Input input, Intake next) {
    guarded(
        input,
        next,
        (in, intake) -> {
          if (in.depth() > DEEPEST) {
            throw new UnreadableException(
                "archives in archives more than "
                    + DEEPEST
                    + " deep are not opened; unpack it first");
          }
          Format format = format(in);
          boolean holdsFiles = format instanceof Container;
          format.read(in, holdsFiles ? intake : new LanguageIntake(in, intake));
        });
  }

  /** Reads one input that holds no others in this way; whatever is wrong becomes a problem. */
  static void read(Input input, Reading reading, Intake next) {
    guarded(input, next, (in, intake) -> reading.read(in, new LanguageIntake(in, intake)));
  }

  private static void guarded(Input input, Intake next, Reading reading) {
    Guard intake = new Guard(next);
    try {
      reading.read(input, intake);
    } catch (UnreadableException e) {
      intake.problem(new Problem(input.shown(), null, e.reason()));
    } catch (IOException e) {
      intake.failure(new Problem(input.shown(), null, reason(input, e)));
    } catch (RuntimeException | StackOverflowError e) {
      // One file on which we fail must not cost the user all the others.
      if (intake.threw(e)) {
        throw e;
      }
      intake.failure(
          new Problem(input.shown(), null, FAILED + e.getClass().getSimpleName() + at(e)));
    }
  }

  private Format format(Input input) throws UnreadableException, IOException {
    for (Format format : formats) {
      if (format.accepts(input)) {
        return format;
      }
    }
    throw new UnreadableException(
        "unknown kind of file; give .txt, .md, .html, .mhtml, .eml, .jsonl, .csv, a feed (.xml,"
            + " .rss, .atom), a crawl (.warc, .wacz), or a .zip or .tar.gz of these");
  }

  private static String at(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private static String reason(Input input, IOException e) {
    if (e instanceof Inflation.BombException) {
      return e.getMessage() + ", which no text does; it was not unpacked any further";
    }
    if (e instanceof EOFException) {
      return "it ends too early, as if cut off; what came before was read";
    }
    boolean packed = input.depth() > 0 || PACKED.matcher(input.name()).find();
    if (e instanceof ZipException || packed) {
      return "its compression is broken ("
          + e.getMessage()
          + "); what came before was read, fetch it anew for the rest";
    }
    return ReportReader.reason(e);
  }
}
