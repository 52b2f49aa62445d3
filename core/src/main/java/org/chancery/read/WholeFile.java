package org.chancery.read;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.model.Problem;

/**
 * A file that was read to its end. Read again, the same bytes in the same manner give the same.
 *
 * @param manner stands for all but its bytes on which it depends what is read of it: what the file
 *     is called, what its columns are called, and which version of the readers reads it
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size how many bytes it has
 * @param findings what was read of it
 */
public record WholeFile(String manner, String sha256, long size, Findings findings) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks that all is there.
   *
   * @throws IllegalArgumentException if a hash is none or the size is below nothing
   */
  public WholeFile {
    requireNonNull(findings, "findings");
    if (!HASH.matcher(manner).matches() || !HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + manner + ", " + sha256);
    }
    if (size < 0) {
      throw new IllegalArgumentException("no size: " + size);
    }
  }

  /**
   * What was read of a file.
   *
   * @param reports how many reports it holds
   * @param foreign how many of them are in other languages than English, by ISO 639 code
   * @param problems what could not be read; their files are named from where its own path ends, so
   *     that they can be told of it wherever it lies
   */
  public record Findings(int reports, SortedMap<String, Integer> foreign, List<Problem> problems) {
    /**
     * Copies map and list.
     *
     * @throws IllegalArgumentException if there are fewer reports than none
     */
    public Findings {
      if (reports < 0) {
        throw new IllegalArgumentException("no number of reports: " + reports);
      }
      foreign = Collections.unmodifiableSortedMap(new TreeMap<>(foreign));
      problems = List.copyOf(problems);
    }

    /**
     * Returns the findings of a file that holds so many reports, all in English, and no problem.
     */
    public static Findings of(int reports) {
      return new Findings(reports, new TreeMap<>(), List.of());
    }

    /** Returns the problems as they are told of a file at this path. */
    List<Problem> problemsAt(String shown) {
      return problems.stream()
          .map(each -> new Problem(shown + each.file(), each.line(), each.reason()))
          .toList();
    }
  }
}
