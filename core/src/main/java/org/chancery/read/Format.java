package org.chancery.read;

import java.io.IOException;
import org.chancery.read.text.UnreadableException;

/** A kind of file that holds reports. */
interface Format {
  /** Returns whether a file of this name, in lower case, is of this kind. */
  boolean accepts(String name);

  /**
   * Hands the reports of {@code input} to {@code intake}, and problems where it can go on.
   *
   * @throws UnreadableException if nothing of it can be read, with a reason for the user
   * @throws IOException if the file system fails
   */
  void read(Input input, Intake intake) throws IOException, UnreadableException;
}
