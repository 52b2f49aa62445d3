package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.app.page.Browsing.Kept;
import org.chancery.app.page.Browsing.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are handed in by the page, into a ledger that is empty at first. */
@ExtendWith(Browsing.class)
class HandingInTest {
  private static final int READ_MILLIS = 120_000;
  private static final String DONE = "#uploads .event:has-text('done')";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/brief", "/roster", "/changes", "/search?q=x", "/status"})
  void aLedgerWithNothingInItIsShown(String view, @Window(ledger = Kept.EMPTY) Visit visit) {
    visit.to(view);
    assertThat(visit.all("h1").count()).isEqualTo(1);
  }

  @Test
  void filesThatAreChosenAreReadAndWhatIsWrongIsTold(@Window(ledger = Kept.OWN) Visit visit) {
    visit.to("/status");
    visit
        .all("#files")
        .setInputFiles(
            new FilePayload[] {
              file(
                  "talks.txt",
                  "OSLO, 3 May 2024 - Danish Foreign Minister Lars Example will visit"
                      + " Oslo on Monday, the ministry said."),
              file("broken.jsonl", "{\"text\": \n")
            });
    visit.all("#hand-in button").click();
    visit.all(DONE + ":has-text('talks.txt')").waitFor(within());
    assertThat(visit.address()).isEqualTo("/status");
    assertThat(visit.texts("#uploads .problems"))
        .singleElement()
        .asString()
        .contains("broken.jsonl");
    visit.to("/search?q=ministry");
    assertThat(visit.texts("#results li")).anySatisfy(hit -> assertThat(hit).contains("Oslo"));
  }

  @Test
  void filesThatAreDroppedAreRead(@Window(ledger = Kept.OWN) Visit visit) {
    visit.to("/status");
    Object files =
        visit
            .page()
            .evaluateHandle(
                """
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(["Sweden and Norway signed an agreement on Friday."],
                      "dropped.txt", {type: "text/plain"}));
                  return files;
                }
                """);
    visit.all("#hand-in").dispatchEvent("dragover", Map.of("dataTransfer", files));
    assertThat(visit.all("#hand-in.over").count()).isEqualTo(1);
    visit.all("#hand-in").dispatchEvent("drop", Map.of("dataTransfer", files));
    visit.all(DONE + ":has-text('dropped.txt')").waitFor(within());
  }

  private static WaitForOptions within() {
    return new WaitForOptions().setTimeout(READ_MILLIS);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
