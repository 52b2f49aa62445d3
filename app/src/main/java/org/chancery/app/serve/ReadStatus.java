package org.chancery.app.serve;

import java.time.Instant;
import java.util.List;
import org.chancery.model.Problem;

/**
 * What was read, and what was not.
 *
 * @param waiting how many readings other processes have added that the snapshot does not have yet
 * @param uploads what was handed in since the server started, the last first
 */
public record ReadStatus(long waiting, List<Upload> uploads) {
  /** Nothing waits and nothing was handed in. */
  public static final ReadStatus NONE = new ReadStatus(0, List.of());

  /** Copies the list. */
  public ReadStatus {
    uploads = List.copyOf(uploads);
  }

  /** How far files that were handed in have got. */
  public enum State {
    /** Others are read first. */
    QUEUED,
    /** They are being read. */
    READING,
    /** They are read, and what could be read is in the ledger. */
    DONE,
    /** Reading ended before its time; the reason is among the problems. */
    FAILED
  }

  /**
   * Files that were handed in together.
   *
   * @param number counts from 1
   * @param files their names
   * @param received when
   * @param state how far they have got
   * @param reports how many reports were found in them so far
   * @param fresh how many of these the ledger did not know
   * @param problems what could not be read, and why
   */
  public record Upload(
      int number,
      List<String> files,
      Instant received,
      State state,
      int reports,
      int fresh,
      List<Problem> problems) {
    /** Copies the lists. */
    public Upload {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }
}
