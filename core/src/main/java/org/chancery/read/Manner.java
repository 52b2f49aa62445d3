package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.chancery.model.Sha256;

/** All but a file's bytes on which it depends what is read of it. */
final class Manner {
  /**
   * Changes whenever the same file gives other reports, or has other problems, than before: files
   * that were read whole are then read again.
   */
  private static final int FORM = 1;

  private Manner() {}

  /**
   * Returns a word for the manner in which a file is read: its kind is in its name, its reports'
   * ids begin with its own, and its columns have the names the user said.
   */
  static String of(FileWalk.Found file, ColumnMap columns) {
    StringBuilder all = new StringBuilder().append(FORM);
    add(all, file.id());
    add(all, String.valueOf(file.path().getFileName()));
    new TreeMap<>(columns.names())
        .forEach(
            (ours, theirs) -> {
              add(all, ours);
              add(all, theirs);
            });
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** With its length, so that where one word ends and the next begins is never in doubt. */
  private static void add(StringBuilder all, String word) {
    all.append('\n').append(word.length()).append(' ').append(word);
  }
}
