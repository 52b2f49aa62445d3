package org.chancery.annotate.nlp.greedy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.zip.CRC32C;

/** Names the file of decoded models after all that it depends on. */
public final class ModelVersion {
  /** To be raised whenever the form of the file changes. */
  private static final int FORMAT = 3;

  private ModelVersion() {}

  /** Returns a name that changes with the models in the library's jar and with our format. */
  public static String fileName() {
    CRC32C sum = new CRC32C();
    for (String resource : ModelDecoder.RESOURCES) {
      sum.update((resource + '=' + fingerprint(resource) + ';').getBytes(StandardCharsets.UTF_8));
    }
    String checksum = HexFormat.of().toHexDigits((int) sum.getValue());
    return "nlp4j-english-" + FORMAT + '-' + checksum + ".models";
  }

  /** The jar's own checksum of a resource, which costs no reading of it. */
  private static String fingerprint(String resource) {
    URL url = Objects.requireNonNull(ModelVersion.class.getResource(resource), resource);
    try {
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        JarEntry entry = jar.getJarEntry();
        if (entry != null) {
          return entry.getSize() + ":" + entry.getCrc();
        }
      }
      return Long.toString(connection.getContentLengthLong());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }
}
