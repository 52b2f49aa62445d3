package org.chancery.app.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks answers. */
final class Packing {
  private Packing() {}

  /**
   * Returns an answer's bytes unpacked.
   *
   * @param encoding the header {@code Content-Encoding}, empty if there is none
   * @throws FetchException if they are packed as we did not ask for, broken, or a bomb
   */
  static byte[] unpack(byte[] bytes, String encoding, Limits limits) throws FetchException {
    String how = encoding.strip().toLowerCase(Locale.ROOT);
    if (how.isEmpty() || how.equals("identity")) {
      return bytes;
    }
    if (!how.equals("gzip") && !how.equals("x-gzip")) {
      throw FetchException.lasting("packed in a way that was not asked for (" + how + ")");
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] plain = in.readNBytes(limits.bytes());
      if (plain.length == limits.bytes() && in.read() >= 0) {
        throw Wire.tooLong(limits);
      }
      return plain;
    } catch (IOException e) {
      throw FetchException.passing("its compression is broken (" + e.getMessage() + ")");
    }
  }
}
