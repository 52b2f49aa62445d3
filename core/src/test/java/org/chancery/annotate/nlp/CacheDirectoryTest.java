package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {
  private static final Path HOME = Path.of("/home/lund");

  @Test
  void prefersOurOwnVariable() {
    Map<String, String> environment = Map.of("CHANCERY_CACHE", "/c", "XDG_CACHE_HOME", "/x");

    assertThat(CacheDirectory.find(environment, HOME)).isEqualTo(Path.of("/c"));
  }

  @Test
  void thenTheOneOfTheDesktop() {
    Map<String, String> environment = Map.of("CHANCERY_CACHE", "", "XDG_CACHE_HOME", "/x");

    assertThat(CacheDirectory.find(environment, HOME)).isEqualTo(Path.of("/x/chancery"));
  }

  @Test
  void elseTheHomeDirectory() {
    assertThat(CacheDirectory.find(Map.of(), HOME))
        .isEqualTo(Path.of("/home/lund/.cache/chancery"));
  }
}
