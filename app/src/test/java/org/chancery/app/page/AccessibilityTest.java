package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe finds in each view, light and dark. */
@ExtendWith(Browsing.class)
class AccessibilityTest {
  private static final String FINDINGS =
      """
      async () => (await axe.run(document)).violations.flatMap(v =>
          v.nodes.map(n => ({impact: v.impact, rule: v.id, html: n.html, why: n.failureSummary})))
      """;

  @ParameterizedTest
  @EnumSource(View.class)
  void axeFindsNothingSerious(View view, Visit visit) throws IOException {
    assertThat(findings(view, visit)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void norInANarrowWindow(View view, @Browsing.Window(width = 400) Visit visit)
      throws IOException {
    assertThat(findings(view, visit)).isEmpty();
  }

  private static List<String> findings(View view, Visit visit) throws IOException {
    List<String> serious = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
      visit.to(view.address());
      visit.page().evaluate(axe());
      for (Object finding : (List<?>) visit.page().evaluate(FINDINGS)) {
        Object impact = ((Map<?, ?>) finding).get("impact");
        if (!"minor".equals(impact) && !"moderate".equals(impact)) {
          serious.add(scheme + ": " + finding);
        }
      }
    }
    return serious;
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
