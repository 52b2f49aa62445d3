package org.chancery.present;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.chancery.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What one run of reading took in. Its components are the keys of its line of JSON, in their order.
 *
 * @param files how many files were read
 * @param reports what became of the reports in them
 * @param claims how many claims were found in new reports
 * @param events how many events the ledger holds now, or null if it has not been folded since
 * @param stopped whether the user stopped it before the end
 * @param seconds how long it took
 * @param problems what could not be read, by file and line
 */
public record Summary(
    int files,
    Reports reports,
    int claims,
    @Nullable Integer events,
    boolean stopped,
    double seconds,
    List<Problem> problems) {
  /** Checks that nothing is missing and copies the list. */
  public Summary {
    requireNonNull(reports, "reports");
    problems = List.copyOf(problems);
  }

  /**
   * What became of reports.
   *
   * @param seen how many came
   * @param fresh how many of them were new and were read; the key is {@code new}
   * @param known how many of them the ledger had
   * @param unread how many of them are in languages that are not read, by language
   */
  public record Reports(int seen, @JsonProperty("new") int fresh, int known, List<Unread> unread) {
    /** Copies the list. */
    public Reports {
      unread = List.copyOf(unread);
    }
  }

  /**
   * Reports that are not read.
   *
   * @param language their language, by its ISO 639 code
   * @param reports how many they are
   */
  public record Unread(String language, int reports) {
    /** Checks that the language is there. */
    public Unread {
      requireNonNull(language, "language");
    }
  }
}
