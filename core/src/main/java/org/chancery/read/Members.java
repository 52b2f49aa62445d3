package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.chancery.model.Problem;

/** Reads the members of an archive one after the other; nothing is ever written anywhere. */
final class Members {
  private static final int MOST = 1_000_000;

  private final Formats formats;
  private final Input archive;
  private final Intake intake;
  private int seen;

  Members(Formats formats, Input archive, Intake intake) {
    this.formats = formats;
    this.archive = archive;
    this.intake = intake;
  }

  /** Returns whether there may be one more. */
  boolean more() {
    return seen++ < MOST;
  }

  /**
   * Reads a member whose bytes stand at {@code in}, which is left open.
   *
   * @param name its path in the archive
   */
  void read(String name, InputStream in) throws IOException {
    String path = name.replace('\\', '/');
    if (hidden(path)) {
      return;
    }
    if (leadsOut(path)) {
      intake.problem(
          new Problem(
              archive.shown() + "!" + printable(path),
              null,
              "its path leads out of the archive, which no honest one's does; passed over"));
      return;
    }
    formats.read(archive.member(new Unclosed(in), printable(path)), intake);
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("(?s)^\\p{Alpha}:.*")
        || path.indexOf('\0') >= 0
        || ("/" + path + "/").contains("/../");
  }

  /** Hidden files, and what systems and crawlers keep beside the files. */
  private static boolean hidden(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String lower = path.toLowerCase(Locale.ROOT);
    return name.startsWith(".") && !name.startsWith("..") || lower.startsWith("__macosx/");
  }

  private static String printable(String path) {
    return path.replaceAll("\\p{Cntrl}", "?");
  }
}
