package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes, brief, search and read status of the samples. */
@ExtendWith(Browsing.class)
class ReadingPagesTest {
  @Test
  void changesAreThoseSinceADay(Visit visit) {
    visit.to("/changes");
    int ofAWeek = visit.all(".changes > li").count();
    visit.all("input[name=since]").fill("2024-02-20");
    visit.follow("main .filters button");
    assertThat(visit.address()).isEqualTo("/changes?since=2024-02-20");
    assertThat(visit.all(".changes > li").count()).isGreaterThan(ofAWeek);
    assertThat(visit.texts(".changes > li:has-text('to Budapest') .move"))
        .anySatisfy(move -> assertThat(move).contains("stage", "accepted → happened"));
    visit.follow(".changes h2 a");
    assertThat(visit.address()).startsWith("/event/");
  }

  @Test
  void aDayThatIsNoneIsTold(Visit visit) {
    visit.to("/changes?since=lately");
    assertThat(visit.texts(".complaint")).singleElement().asString().contains("2024-02-23");
  }

  @Test
  void theBriefHasThePartsOfTheCommands(Visit visit) {
    visit.to("/brief");
    assertThat(visit.texts(".brief h2"))
        .startsWith("To come (5)")
        .contains("In dispute (1)")
        .anySatisfy(title -> assertThat(title).startsWith("Has been ("));
    assertThat(visit.texts(".lead"))
        .contains("As of 7 Mar 2024, the latest of 38 reports: 58 events");
    visit.to("/brief?with=Japan");
    assertThat(visit.texts(".brief .what")).isNotEmpty();
    visit.follow(".brief .what a");
    assertThat(visit.address()).startsWith("/event/");
  }

  @Test
  void onPaperThereAreNoControls(Visit visit) {
    visit.to("/brief");
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(visit.all(".filters").isVisible()).isFalse();
    assertThat(visit.all("nav").first().isVisible()).isFalse();
    assertThat(visit.all(".brief h2").first().isVisible()).isTrue();
  }

  @Test
  void whatIsTypedIsSearchedForAtOnce(Visit visit) {
    visit.to("/search");
    visit.all("#words-wanted").pressSequentially("gripen");
    visit.all("#results li").first().waitFor();
    assertThat(visit.texts("#count")).containsExactly("5 sentences");
    assertThat(visit.address()).isEqualTo("/search?q=gripen");
    assertThat(visit.all("#count").getAttribute("aria-live")).isEqualTo("polite");
    visit.all("#words-wanted").pressSequentially(" parachute");
    visit.page().waitForURL(Pattern.compile(".*parachute"));
    assertThat(visit.texts("#count")).containsExactly("Nothing found");
    assertThat(visit.all("#results li").count()).isZero();
  }

  @Test
  void theSearchOfTheHeadNeedsNoScript(@Browsing.Window(scripts = false) Visit visit) {
    visit.to("/roster");
    visit.all("#find").fill("prime minister");
    visit.follow(".find button");
    assertThat(visit.address()).isEqualTo("/search?q=prime+minister");
    assertThat(visit.all("#results li").count()).isGreaterThan(3);
    visit.follow("#results .words a");
    assertThat(visit.all(".asked").count()).isGreaterThan(0);
  }

  @Test
  void wordsThatCannotBeLookedForAreTold(Visit visit) {
    visit.to("/search?q=%2A");
    assertThat(visit.texts(".complaint")).singleElement().asString().startsWith("Nothing to look");
  }

  @Test
  void theStatusListsTheReportsAndHowTheirDatesAreKnown(Visit visit) {
    visit.to("/status");
    assertThat(visit.texts(".about div")).anySatisfy(f -> assertThat(f).contains("38 reports"));
    assertThat(visit.all(".list tbody tr").count()).isEqualTo(38);
    assertThat(visit.texts(".list tbody tr"))
        .anySatisfy(r -> assertThat(r).contains("05-sweden-budapest-gripen.txt", "stated"));
    visit.follow(".list tbody a");
    assertThat(visit.address()).isEqualTo("/report/01-sweden-budapest-invitation.txt");
  }
}
