package org.chancery.read;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.model.Problem;
import org.chancery.read.text.UnreadableException;

/** A ZIP file of any of the others, or a crawl in WACZ, which is one too. Read as it streams. */
final class ZipFiles implements Container {
  private final Formats formats;

  ZipFiles(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".zip") || input.name().endsWith(".wacz");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    boolean crawl = input.name().endsWith(".wacz");
    Members members = new Members(formats, input, intake);
    Counted packed = new Counted(input.stream());
    int found = 0;
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(packed, "UTF-8", true, true)) {
      Inflation inflation = new Inflation(zip, packed::count);
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null && members.more(); ) {
        found++;
        String name = entry.getName();
        if (!zip.canReadEntryData(entry)) {
          intake.problem(
              new Problem(
                  input.shown() + "!" + name,
                  null,
                  "it is encrypted or packed in an odd way; unpack it first"));
        } else if (!entry.isDirectory() && (!crawl || name.startsWith("archive/"))) {
          members.read(name, inflation);
        }
        entry = zip.getNextEntry();
      }
    }
    if (found == 0) {
      throw new UnreadableException("no ZIP file, or an empty one; make it anew");
    }
  }
}
