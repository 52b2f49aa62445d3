package org.chancery.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.chancery.read.text.UnreadableException;

/**
 * Something to read once: a file, or a member of an archive.
 *
 * @param stream its bytes, which may be marked and reset
 * @param name its name without folders, in lower case
 * @param shown its path as the user gave it, for problems; an archive's members after {@code !}
 * @param id the id of its report, and the first half of the ids of reports without one
 * @param depth in how many archives it lies
 */
record Input(InputStream stream, String name, String shown, String id, int depth)
    implements AutoCloseable {
  private static final int HEAD = 2048;
  private static final int BUFFER = 1 << 16;

  /**
   * Makes an input of a file.
   *
   * @param bytes the file's
   * @param taken is told of each number of bytes taken from it
   */
  static Input of(FileWalk.Found file, InputStream bytes, LongConsumer taken) {
    InputStream in = new Counted(bytes, taken);
    String name = name(String.valueOf(file.path().getFileName()));
    return new Input(new BufferedInputStream(in, BUFFER), name, file.shown(), file.id(), 0);
  }

  /** Returns bytes that are named like a file. */
  static Input of(byte[] bytes, String name, String shown, String id) {
    return new Input(new ByteArrayInputStream(bytes), name, shown, id, 0);
  }

  /** Returns a member of this archive. */
  Input member(InputStream in, String path) {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, BUFFER);
    return new Input(marked, name(path), shown + "!" + path, id + "/" + path, depth + 1);
  }

  /** Returns the same bytes in other clothes: decompressed, and without the ending that says so. */
  Input unwrapped(InputStream in, String inner) {
    return new Input(new BufferedInputStream(in, BUFFER), inner, shown, id, depth + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns its first bytes as they are, an ISO 8859-1 character each; they will be read again. */
  String head() throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns all its bytes.
   *
   * @throws UnreadableException if there are more than {@code most}, a number of megabytes
   */
  byte[] bytes(int most, String advice) throws IOException, UnreadableException {
    int limit = most << 20;
    byte[] bytes = stream.readNBytes(limit);
    if (bytes.length == limit && stream.read() >= 0) {
      throw new UnreadableException("longer than " + most + " MB, " + advice);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
