package org.chancery.read;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.model.Problem;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

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
      Inflation inflation = new Inflation(new Brittle(zip), packed::count);
      for (ZipArchiveEntry entry = next(zip); entry != null && members.more(); ) {
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
        entry = next(zip);
      }
    }
    if (found == 0) {
      throw new UnreadableException("no ZIP file, or an empty one; make it anew");
    }
  }

  /** The library promises more ways to pack than it has at hand, and trips over broken headers. */
  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip)
      throws IOException, UnreadableException {
    try {
      return zip.getNextEntry();
    } catch (NoClassDefFoundError e) {
      throw new UnreadableException(
          "a member of it is packed by Zstandard or XZ; what came before was read, unpack it first");
    } catch (RuntimeException e) {
      throw new UnreadableException(
          "the ZIP file is broken; what came before was read, fetch it anew for the rest");
    }
  }
}
