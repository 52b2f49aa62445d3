package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.chancery.read.text.UnreadableException;

/** One gzipped file of any of the others. */
final class GzipFiles implements Container {
  private final Formats formats;

  GzipFiles(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".gz");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    Counted packed = new Counted(input.stream());
    InputStream plain = new Inflation(new GZIPInputStream(packed, 1 << 16), packed::count);
    String name = input.name();
    formats.read(input.unwrapped(plain, name.substring(0, name.length() - ".gz".length())), intake);
  }
}
