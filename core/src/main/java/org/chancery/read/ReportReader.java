package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Problem;
import org.jspecify.annotations.Nullable;

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
  /** So many files at a time it is asked whether they are known. */
  private static final int ASKED = 256;

  /**
   * So much of a file need not be looked at to read it: the end of an archive. Of one whose reader
   * gives up at its beginning, the rest would be hashed for little.
   */
  private static final int UNREAD = 1 << 20;

  private final ColumnMap columns;

  /** Made for the first file that must be read: where all are known, no reader is needed. */
  private @Nullable Formats formats;

  /** Creates a reader. It may be shared by threads. */
  public ReportReader() {
    this(ColumnMap.NONE);
  }

  /**
   * Creates a reader of tables and JSON lines whose columns are called otherwise.
   *
   * @param columns what they are called
   */
  public ReportReader(ColumnMap columns) {
    this.columns = columns;
  }

  private synchronized Formats formats() {
    if (formats == null) {
      formats = new Formats(columns);
    }
    return formats;
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

  /** Reads all of {@code paths}, as {@link #read(List, Intake, KnownFiles, Course)}. */
  public void read(List<Path> paths, Intake intake, Course course) {
    read(paths, intake, KnownFiles.NONE, course);
  }

  /**
   * Reads all of {@code paths} but the files that are known, as {@link #read(List, Intake)}.
   *
   * @param known what was read whole before; of such a file {@code intake} is handed the problems
   *     and told that it is known
   * @param course is told how far that has come
   */
  public void read(List<Path> paths, Intake intake, KnownFiles known, Course course) {
    List<FileWalk.Found> files = FileWalk.of(paths, intake::problem);
    course.found(files.size(), files.stream().mapToLong(FileWalk.Found::size).sum());
    for (int from = 0; from < files.size(); from += ASKED) {
      List<FileWalk.Found> some = files.subList(from, Math.min(from + ASKED, files.size()));
      Recognition recognition = new Recognition(some, columns, known);
      for (FileWalk.Found file : some) {
        Optional<WholeFile> before = recognition.find(file);
        if (before.isPresent()) {
          course.taken(before.get().size());
          Recognition.tell(before.get(), file, intake);
        } else {
          read(file, recognition.manner(file), intake, course);
        }
        course.finished();
      }
    }
  }

  /** Reads one file; if it was read whole, that is told. */
  private void read(FileWalk.Found file, Optional<String> manner, Intake intake, Course course) {
    FileIntake watched = new FileIntake(file, intake);
    try (InputStream in = Files.newInputStream(file.path());
        Digested digested = new Digested(in)) {
      formats().read(Input.of(file, new Unclosed(digested), course::taken), watched);
      Optional<WholeFile.Findings> findings = watched.findings();
      if (manner.isPresent() && findings.isPresent() && digested.finish(UNREAD)) {
        intake.whole(
            new WholeFile(manner.get(), digested.sha256(), digested.count(), findings.get()));
      }
    } catch (IOException e) {
      intake.failure(new Problem(file.shown(), null, reason(e)));
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
