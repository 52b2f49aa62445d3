package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.annotate.nlp.greedy.ModelFile;
import org.chancery.annotate.nlp.greedy.ModelSet;
import org.chancery.annotate.nlp.greedy.ModelVersion;
import org.chancery.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NlpModelsTest {
  private static final String TEXT = "The king will visit Oslo.";

  @TempDir private Path directory;

  private final List<String> messages = new ArrayList<>();

  @BeforeAll
  static void fillTheSharedCache() {
    SharedParser.get();
  }

  @Test
  void saysNothingWhereTheModelsAreDecodedAlready() {
    SentenceParser parser = NlpModels.load(SharedParser.CACHE, messages::add);

    assertThat(SharedParser.parse(parser, TEXT, new Span(0, TEXT.length()))).hasSize(1);
    assertThat(messages).isEmpty();
  }

  @Test
  void rebuildsAFileThatWasCutShort() throws IOException {
    Path file = copyOfCache();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }

    SentenceParser parser = NlpModels.load(directory, messages::add);

    assertThat(SharedParser.parse(parser, TEXT, new Span(0, TEXT.length())))
        .isEqualTo(SharedParser.parse(SharedParser.get(), TEXT, new Span(0, TEXT.length())));
    assertThat(messages).hasSize(2);
    assertThat(messages.get(0)).contains("damaged", file.toString());
    assertThat(messages.get(1)).contains("decoding");
    assertThat(file).hasSameBinaryContentAs(sharedFile());
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void knowsADamagedFile() throws IOException {
    Path file = copyOfCache();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), channel.size() / 3);
    }

    assertThat(ModelFile.read(file)).isNull();
    assertThat(ModelFile.read(sharedFile())).isNotNull();
  }

  @Test
  void knowsAnEmptyFile() throws IOException {
    assertThat(ModelFile.read(Files.createFile(directory.resolve("empty")))).isNull();
  }

  @Test
  void goesOnWithoutACacheAndSaysSo() throws IOException {
    Path taken = Files.createFile(directory.resolve("a-file-not-a-directory"));
    ModelSet decoded = ModelFile.read(sharedFile());

    // That decoding works is shown above; twice would cost half a minute.
    SentenceParser parser = NlpModels.load(taken, messages::add, () -> decoded);

    assertThat(SharedParser.parse(parser, TEXT, new Span(0, TEXT.length()))).hasSize(1);
    assertThat(messages).hasSize(2);
    assertThat(messages.get(1)).startsWith("cannot keep the decoded models");
  }

  private Path copyOfCache() throws IOException {
    return Files.copy(sharedFile(), directory.resolve(ModelVersion.fileName()));
  }

  private static Path sharedFile() {
    return SharedParser.CACHE.resolve(ModelVersion.fileName());
  }
}
