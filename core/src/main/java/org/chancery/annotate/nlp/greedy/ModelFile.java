package org.chancery.annotate.nlp.greedy;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of decoded models: the models, then their length and checksum, so that a file cut short or
 * damaged is known for what it is.
 */
public final class ModelFile {
  private static final int TRAILER = 2 * Long.BYTES;

  private ModelFile() {}

  /**
   * Reads the models of a file.
   *
   * @return the models, or null where the file is cut short or damaged
   * @throws IOException if it cannot be read
   */
  public static @Nullable ModelSet read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size() - TRAILER;
      if (size < 0 || size > Integer.MAX_VALUE - TRAILER) {
        return null;
      }
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, size + TRAILER);
      ByteBuffer models = all.slice(0, (int) size);
      CRC32C sum = new CRC32C();
      sum.update(models.duplicate());
      boolean whole =
          all.getLong((int) size) == size && all.getLong((int) size + Long.BYTES) == sum.getValue();
      return whole ? ModelSet.read(new FlatArrays(models)) : null;
    }
  }

  /**
   * Writes models to a file in one stroke: whoever reads it meanwhile sees the old file or the new
   * one, and of two who write at once the later wins.
   *
   * @throws IOException if the file cannot be written; nothing is left behind then
   */
  public static void write(ModelSet models, Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path draft = Files.createTempFile(directory, file.getFileName().toString(), ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 20)) {
        CRC32C sum = new CRC32C();
        DataOutputStream data =
            new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(out, sum), 1 << 16));
        models.write(data);
        long size = data.size();
        data.flush();
        long checksum = sum.getValue();
        data.writeLong(size);
        data.writeLong(checksum);
        data.flush();
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
