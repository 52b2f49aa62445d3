package org.chancery.read;

import java.io.IOException;
import org.chancery.read.text.UnreadableException;

/** A kind of file that holds reports. */
interface Format {
  /**
   * Returns whether an input is of this kind, by its name and, where names say little, its head.
   */
  boolean accepts(Input input) throws IOException;

  /**
   * Hands the reports of {@code input} to {@code intake}, and problems where it can go on.
   *
   * @throws UnreadableException if nothing more of it can be read, with a reason for the user
   * @throws IOException if the file system fails, or the compression is broken
   */
  void read(Input input, Intake intake) throws IOException, UnreadableException;
}
