package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chancery.read.text.UnreadableException;

/** A tar file of any of the others, gzipped or not. Read as it streams. */
final class TarFiles implements Container {
  private static final String NO_TAR = "no tar file, or an empty one; make it anew";

  private final Formats formats;

  TarFiles(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".tar") || gzipped(input);
  }

  private static boolean gzipped(Input input) {
    return input.name().endsWith(".tar.gz") || input.name().endsWith(".tgz");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    Members members = new Members(formats, input, intake);
    Counted packed = new Counted(input.stream());
    InputStream plain = gzipped(input) ? new GZIPInputStream(packed, 1 << 16) : packed;
    int found = 0;
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new Inflation(plain, packed::count), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null && members.more(); ) {
        if (!entry.isCheckSumOK()) {
          // Anything can be taken for a header, a hundred thousand times over.
          throw new UnreadableException(
              found == 0
                  ? NO_TAR
                  : "the tar file is broken after "
                      + found
                      + " members, which were read; fetch it anew for the rest");
        }
        found++;
        if (entry.isFile() && tar.canReadEntryData(entry)) {
          members.read(entry.getName(), tar);
        }
        entry = tar.getNextEntry();
      }
    }
    if (found == 0) {
      throw new UnreadableException(NO_TAR);
    }
  }
}
