package org.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read. Bad input is a value, not an exception: the rest goes on.
 *
 * @param file the file's path as the user gave it
 * @param line the line in it, from 1, or null where the whole file is meant
 * @param reason what is wrong and what to do about it, one sentence
 */
public record Problem(String file, @Nullable Integer line, String reason)
    implements Comparable<Problem> {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /** Checks that file and reason are given. */
  public Problem {
    requireNonNull(file, "file");
    requireNonNull(reason, "reason");
  }

  /** Orders by file, line and reason. */
  @Override
  public int compareTo(Problem other) {
    int order = file.compareTo(other.file);
    if (order == 0) {
      order = Integer.compare(line == null ? 0 : line, other.line == null ? 0 : other.line);
    }
    return order != 0 ? order : reason.compareTo(other.reason);
  }

  /**
   * Returns {@code file:line: reason}. Names and what is quoted of a file may have anything in
   * them, but a terminal is not to be told by them what to do: control characters are not shown.
   */
  @Override
  public String toString() {
    String all = file + (line == null ? "" : ":" + line) + ": " + reason;
    return CONTROL.matcher(all).replaceAll("?");
  }
}
