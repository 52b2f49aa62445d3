package org.chancery.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Problem;
import org.chancery.read.text.UnreadableException;

/**
 * Reads reports from files and folders.
 *
 * <p>Knows {@code .txt} and {@code .md} files, one report each, and {@code .jsonl}, {@code .ndjson}
 * and {@code .json} files with one JSON object a line ({@code id, published, outlet, url, title,
 * text}; all optional but {@code text}). Folders are read with all below them, in the order of
 * their names; hidden files are passed over. What cannot be read becomes a problem, and the rest
 * goes on.
 */
public final class ReportReader {
  private final List<Format> formats = List.of(new PlainText(), new JsonLines());

  /** Creates a reader. It holds no state and may be shared by threads. */
  public ReportReader() {}

  /**
   * Reads all of {@code paths} in the order given; a file reached twice is read once.
   *
   * @param paths files and folders
   * @param intake is handed each report and each problem as it comes; only one file line or one
   *     text file is held in memory at a time
   */
  public void read(List<Path> paths, Intake intake) {
    for (Input input : FileWalk.of(paths, intake::problem)) {
      try {
        format(input).read(input, intake);
      } catch (UnreadableException e) {
        intake.problem(new Problem(input.shown(), null, e.reason()));
      } catch (IOException e) {
        intake.problem(new Problem(input.shown(), null, reason(e)));
      }
    }
  }

  private Format format(Input input) throws UnreadableException {
    String name = String.valueOf(input.path().getFileName()).toLowerCase(Locale.ROOT);
    for (Format format : formats) {
      if (format.accepts(name)) {
        return format;
      }
    }
    throw new UnreadableException(
        "unknown kind of file; give .txt, .md, or .jsonl with one report a line");
  }

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it; allow it with chmod, or leave it out";
    }
    return "cannot be read ("
        + e.getClass().getSimpleName()
        + (e.getMessage() == null ? "" : ": " + e.getMessage())
        + "); check the disk and try again";
  }
}
