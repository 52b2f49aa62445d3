package org.chancery.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.read.text.UnreadableException;
import org.junit.jupiter.api.Test;

/** Stories of our own in the templates of real sites: what is read is what was written. */
class MainTextTest {
  private static final double BAR = 0.98;
  private static final double EACH = 0.9;

  @Test
  void theStoriesOfThirtyKindsOfSitesAreReadAsTheyWereWritten() throws Exception {
    HtmlReader reader = new HtmlReader();
    List<String> poor = new ArrayList<>();
    double precision = 0;
    double recall = 0;
    List<String> names = names();
    for (String name : names) {
      TemplatePage page = TemplatePage.of(name);
      ShingleScore score = ShingleScore.of(page.expected(), text(reader, page));
      precision += score.precision() / names.size();
      recall += score.recall() / names.size();
      if (score.f1() < EACH) {
        poor.add(
            String.format(
                Locale.ROOT, "%s P %.3f R %.3f", name, score.precision(), score.recall()));
      }
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(30);
    assertThat(poor).isEmpty();
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(BAR);
  }

  private static String text(HtmlReader reader, TemplatePage page) {
    try {
      return reader.read(page.html(), null).text();
    } catch (UnreadableException e) {
      return "";
    }
  }

  static List<String> names() throws IOException, URISyntaxException {
    URL folder = MainTextTest.class.getResource("templates");
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .map(file -> file.getFileName().toString().replace(".html", ""))
          .sorted()
          .toList();
    }
  }
}
