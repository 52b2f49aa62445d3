package org.chancery.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.Problem;

/**
 * Reads reports from files and folders.
 *
 * <p>One report each: {@code .txt}, {@code .md}, saved pages ({@code .html}, {@code .htm}, {@code
 * .mhtml}) and letters ({@code .eml}). Several: {@code .jsonl}, {@code .ndjson} and {@code .json}
 * with one JSON object a line and {@code .csv} ({@code id, published, outlet, url, title, text};
 * all optional but {@code text}), RSS, Atom and JSON feeds, crawls ({@code .warc}, {@code
 * .warc.gz}, {@code .wacz}), and {@code .zip}, {@code .tar}, {@code .tar.gz} and {@code .gz} files
 * of any of these. Folders are read with all below them, in the order of their names; hidden files
 * are passed over. What cannot be read becomes a problem, and the rest goes on.
 */
public final class ReportReader {
  private final Formats formats;

  /** Creates a reader. It holds no state and may be shared by threads. */
  public ReportReader() {
    this(ColumnMap.NONE);
  }

  /**
   * Creates a reader of tables and JSON lines whose columns are called otherwise.
   *
   * @param columns what they are called
   */
  public ReportReader(ColumnMap columns) {
    formats = new Formats(columns);
  }

  /**
   * Reads all of {@code paths} in the order given; a file reached twice is read once.
   *
   * @param paths files and folders
   * @param intake is handed each report and each problem as it comes; only one line, page or entry
   *     is held in memory at a time
   */
  public void read(List<Path> paths, Intake intake) {
    read(paths, intake, Course.UNTOLD);
  }

  /**
   * Reads all of {@code paths}, as {@link #read(List, Intake)}.
   *
   * @param course is told how far that has come
   */
  public void read(List<Path> paths, Intake intake, Course course) {
    List<FileWalk.Found> files = FileWalk.of(paths, intake::problem);
    course.found(files.size(), files.stream().mapToLong(FileWalk.Found::size).sum());
    for (FileWalk.Found file : files) {
      try (Input input = Input.open(file, course::taken)) {
        formats.read(input, intake);
      } catch (IOException e) {
        intake.problem(new Problem(file.shown(), null, reason(e)));
      }
      course.finished();
    }
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
