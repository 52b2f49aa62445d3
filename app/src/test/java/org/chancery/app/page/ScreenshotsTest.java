package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.chancery.app.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every view, in {@code app/target/screenshots}; none is wider than its window. */
@ExtendWith(Browsing.class)
class ScreenshotsTest {
  private static final Path FOLDER = Run.root().resolve("app/target/screenshots");

  @ParameterizedTest
  @EnumSource(View.class)
  void light(View view, Visit visit) {
    visit.to(view.address());
    assertThat(overflow(visit)).isZero();
    picture(view, "light", visit);
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void dark(View view, Visit visit) {
    visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit.to(view.address());
    picture(view, "dark", visit);
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void narrow(View view, @Browsing.Window(width = 400) Visit visit) {
    visit.to(view.address());
    assertThat(overflow(visit)).isZero();
    picture(view, "narrow", visit);
  }

  @Test
  void printed(@Browsing.Window(width = 794) Visit visit) {
    visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    visit.to(View.BRIEF.address());
    assertThat(overflow(visit)).isZero();
    picture(View.BRIEF, "printed", visit);
  }

  /** Returns by how many pixels the page is wider than its window. */
  private static int overflow(Visit visit) {
    return (int)
        visit
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static void picture(View view, String how, Visit visit) {
    visit
        .page()
        .screenshot(
            new ScreenshotOptions()
                .setPath(FOLDER.resolve(view.fileName() + "-" + how + ".png"))
                .setFullPage(true));
  }
}
