package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.app.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every view, light and dark, wide and narrow: axe finds nothing serious, none is wider than its
 * window, and there is a picture of each in {@code app/target/screenshots}.
 */
@ExtendWith(Browsing.class)
class ViewsTest {
  private static final Path FOLDER = Run.root().resolve("app/target/screenshots");
  private static final int NARROW = 400;
  private static final String FINDINGS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(v =>
          v.nodes.map(n => ({impact: v.impact, rule: v.id, html: n.html, why: n.failureSummary})))
      """;

  @ParameterizedTest
  @EnumSource(View.class)
  void looks(View view, Visit visit) throws IOException {
    visit.to(view.address());
    visit.page().evaluate(axe());
    look(view, "light", visit);
    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    look(view, "dark", visit);
    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    visit.page().setViewportSize(NARROW, 800);
    look(view, "narrow", visit);
  }

  @Test
  void printed(@Browsing.Window(width = 794) Visit visit) {
    visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    visit.to(View.BRIEF.address());
    assertThat(overflow(visit)).isZero();
    picture(View.BRIEF, "printed", visit);
  }

  private static void look(View view, String how, Visit visit) {
    picture(view, how, visit);
    assertThat(overflow(visit)).as(how).isZero();
    assertThat(serious(visit)).as(how).isEmpty();
  }

  /** Returns by how many pixels the page is wider than its window. */
  private static int overflow(Visit visit) {
    return (int)
        visit
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static List<Object> serious(Visit visit) {
    List<Object> serious = new ArrayList<>();
    for (Object finding : (List<?>) visit.page().evaluate(FINDINGS)) {
      Object impact = ((Map<?, ?>) finding).get("impact");
      if (!"minor".equals(impact) && !"moderate".equals(impact)) {
        serious.add(finding);
      }
    }
    return serious;
  }

  private static void picture(View view, String how, Visit visit) {
    visit
        .page()
        .screenshot(
            new ScreenshotOptions()
                .setPath(FOLDER.resolve(view.fileName() + "-" + how + ".png"))
                .setFullPage(true));
  }

  private static String axe() throws IOException {
    try (InputStream script = ViewsTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
