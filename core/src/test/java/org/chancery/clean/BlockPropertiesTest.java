package org.chancery.clean;

import java.util.Random;
import org.chancery.SharedFolder;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the blocks of any text whatever. */
class BlockPropertiesTest {
  private static final String[] SCRAPS = {
    "OSLO, May 3 (Kyodo) -- ",
    "The minister flew home. ",
    "\r\n",
    "\n",
    "\n\n",
    "\u00a0",
    "  ",
    "• ",
    "Related",
    "Read more: ",
    "Continue reading...",
    "(Reporting by A. Writer) ",
    "\u2028",
    "Dear readers,",
    "we ask you to donate",
    "© 2031 ",
    "Home > World > Asia",
    "—",
    "* * *",
    "\t",
    "(A. Person/AFP via Getty Images)",
    "Thursday, 06 Nov 2031",
    "\u200b",
    "“",
    ")",
    "(",
    "\ud83d\ude00",
    "The envoys of the two states met for a day of talks on the river they share",
    "ENVOYS MEET AT THE RIVER",
    "Sign up for our newsletter. ",
    "Next In World",
    "?",
    "."
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\u00a0\n",
        "One word",
        "Envoys meet\r\n\r\nOSLO, May 3 (Kyodo) -- The envoys met.\r\n\r\n\r\nRelated\r\nA goat wins\r\n",
        "\u00a0\u00a0• World\u00a0\n\n\n  •\n•\nThe talks went on for a second day, officials said.\n\n",
        "The talks ended. Click here for more. (This version fixes a name) Sign up for our newsletter.",
        "(((\n)))\n(Reporting by\n© \n—\n***",
        "A headline of some words\nA headline of some words\rA headline of some words\u2028"
      })
  void blocksOfMessyTextsAreInOrderAndHoldAll(String text) {
    Blocks.check(new Report("messy", text, null, null, null, null));
  }

  @Test
  void blocksOfScrapsThrownTogetherAreInOrderAndHoldAll() {
    Random random = new Random(17);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      String title = round % 3 == 0 ? "The envoys met" : null;
      String whole = title == null ? text.toString() : title + "\n\n" + text;
      Blocks.check(new Report("round " + round, whole, title, null, null, null));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "gold/dev/input.jsonl", "corpus/state-department-2021.jsonl"})
  void blocksOfRealReportsAreInOrderAndHoldAll(String name) {
    SharedFolder.reports(name).forEach(Blocks::check);
  }
}
