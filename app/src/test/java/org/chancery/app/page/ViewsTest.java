package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
      async tags => (await axe.run(document, {resultTypes: ['violations'], ...tags})).violations
          .flatMap(v =>
              v.nodes.map(n => ({impact: v.impact, rule: v.id, html: n.html, why: n.failureSummary})))
      """;
  private static final Map<String, Object> ALL = Map.of();

  /** By night the page has other colours and nothing else, as {@link #nightIsColours} sees to. */
  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

  @ParameterizedTest
  @EnumSource(View.class)
  void looks(View view, Visit visit) throws IOException {
    visit.to(view.address());
    visit.page().evaluate(axe());
    look(view, "light", ALL, visit);
    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    look(view, "dark", COLOURS, visit);
    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    visit.page().setViewportSize(NARROW, 800);
    look(view, "narrow", ALL, visit);
  }

  /** Else whatever is looked for by day is to be looked for by night as well. */
  @Test
  void nightIsColours() throws IOException {
    Path assets = Run.root().resolve("app/src/main/resources/org/chancery/app/page/assets");
    Pattern night =
        Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{\\s*(:root \\{[^}]*})\\s*}");
    int nights = 0;
    try (Stream<Path> sheets = Files.list(assets)) {
      for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
        String css = Files.readString(sheet);
        Matcher root = night.matcher(css);
        while (root.find()) {
          nights++;
          assertThat(root.group(1)).matches(":root \\{(\\s*--[a-z-]+: [^;{}]+;)+\\s*}");
        }
        assertThat(night.matcher(css).replaceAll("")).doesNotContain("prefers-color-scheme");
      }
    }
    assertThat(nights).isPositive();
  }

  @Test
  void printed(@Browsing.Window(width = 794) Visit visit) {
    visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    visit.to(View.BRIEF.address());
    assertThat(overflow(visit)).isZero();
    picture(View.BRIEF, "printed", visit);
  }

  private static void look(View view, String how, Map<String, Object> rules, Visit visit) {
    picture(view, how, visit);
    assertThat(overflow(visit)).as(how).isZero();
    assertThat(serious(rules, visit)).as(how).isEmpty();
  }

  /** Returns by how many pixels the page is wider than its window. */
  private static int overflow(Visit visit) {
    return (int)
        visit
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static List<Object> serious(Map<String, Object> rules, Visit visit) {
    List<Object> serious = new ArrayList<>();
    for (Object finding : (List<?>) visit.page().evaluate(FINDINGS, rules)) {
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
