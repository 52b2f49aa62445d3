package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chancery.app.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a report of the samples. */
@ExtendWith(Browsing.class)
class ReportPageTest {
  private static final String GRIPEN = "05-sweden-budapest-gripen.txt";

  @Test
  void itsTextIsUntouched(Visit visit) throws IOException {
    visit.to("/report/" + GRIPEN);
    assertThat(String.join("", visit.all(".report .text").allTextContents()))
        .isEqualTo(Files.readString(Run.root().resolve("samples").resolve(GRIPEN)));
  }

  @Test
  void furnitureIsGreyAndTheHeadlineIsSetOff(Visit visit) {
    visit.to("/report/" + GRIPEN);
    assertThat(visit.texts(".row.furniture .text"))
        .anySatisfy(line -> assertThat(line).contains("We use cookies"));
    assertThat(visit.all(".text .headline").first().innerText())
        .startsWith("Hungary to get four more Gripens");
    assertThat(colour(visit, ".row.furniture .text span"))
        .isNotEqualTo(colour(visit, ".text .body"));
  }

  private static Object colour(Visit visit, String selector) {
    return visit.all(selector).first().evaluate("e => getComputedStyle(e).color");
  }

  @Test
  void wordsAndClaimsLeadToEachOther(Visit visit) {
    visit.to("/report/" + GRIPEN);
    assertThat(visit.all(".margin .claim").count()).isEqualTo(5);
    visit.follow("#c5 .number");
    assertThat(visit.address()).endsWith("#w5");
    visit.follow("#w5");
    assertThat(visit.address()).endsWith("#c5");
    assertThat(visit.all("#c5").innerText()).contains("Meeting Ulf Kristersson (SE)");
    visit.follow("#c4 .what a");
    assertThat(visit.address()).startsWith("/event/transfer-se-hu-");
  }

  @Test
  void evidenceAndIntroductionsAreHighlighted(Visit visit) {
    visit.to("/report/" + GRIPEN);
    List<String> said = visit.all(".text mark.said").allTextContents();
    assertThat(String.join("", said))
        .contains("Kristersson met Viktor Orbán at the Hungarian leader's office for talks");
    assertThat(visit.all(".text .named").allTextContents())
        .anySatisfy(words -> assertThat(words).contains("the Swedish prime minister, Ulf"));
  }

  @Test
  void theStepsByWhichItWasDatedOpenOnTheirWords(Visit visit) {
    visit.to("/report/14-korea-kishida-undated.txt");
    assertThat(visit.texts(".reasons li")).isNotEmpty();
    visit.follow(".reasons a");
    assertThat(visit.address()).contains("words=", "#words");
    assertThat(visit.all("#words").count()).isEqualTo(1);
  }

  @Test
  void theOriginalIsLinkedAndTheSameCopyElsewhere(Visit visit) {
    visit.to("/report/feed-2023-02-27-nato-talks-resume");
    assertThat(visit.all(".about a[rel~=noreferrer]").getAttribute("href"))
        .isEqualTo("https://world-wire-digest.example/2023/02/27/nato-talks-resume");
    visit.to("/report/01-sweden-budapest-invitation.txt");
    visit.follow(".about a:has-text('02-sweden')");
    assertThat(visit.address()).isEqualTo("/report/02-sweden-budapest-invitation-courier.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9-3", "0-99999999", "x", "-1-5", ""})
  void wordsThatAreNoneAreNotSetOff(String words, Visit visit) {
    visit.to("/report/" + GRIPEN + "?words=" + words);
    assertThat(visit.all(".asked").count()).isZero();
  }
}
