package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.BlockType;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Pages in, blocks out. */
class CleanerTest {
  @Test
  void aPageFallsIntoItsBlocks() {
    String page =
        """
        Norway and Finland open a new crossing

          • World
          • Wednesday, 07 Feb 2024

        The two ministers (L) and (R) cut a ribbon at the border. A. Photographer/AFP

        OSLO, Feb 7 (Kyodo) -- Norway and Finland opened a new border crossing on Wednesday.

        Lorries will use it from the spring, the Norwegian foreign ministry said.

        (Reporting by A. Writer in Oslo)

        Next In World

        Goat elected mayor of island village
        Which soup is best in winter?

        Others Also Read
        """;
    assertThat(Blocks.of(page, BlockType.HEADLINE))
        .containsExactly("Norway and Finland open a new crossing");
    assertThat(Blocks.of(page, BlockType.CAPTION)).hasSize(1);
    assertThat(Blocks.of(page, BlockType.DATELINE))
        .containsExactly("• Wednesday, 07 Feb 2024", "OSLO, Feb 7 (Kyodo) --");
    assertThat(Blocks.of(page, BlockType.BODY))
        .containsExactly(
            "Norway and Finland opened a new border crossing on Wednesday.",
            "Lorries will use it from the spring, the Norwegian foreign ministry said.");
    assertThat(Blocks.of(page, BlockType.CREDIT))
        .containsExactly("(Reporting by A. Writer in Oslo)");
    assertThat(Blocks.of(page, BlockType.FURNITURE)).hasSize(2);
    assertThat(Blocks.typeOf("Goat elected", page)).isEqualTo(BlockType.FURNITURE);
    assertThat(Blocks.typeOf("Which soup", page)).isEqualTo(BlockType.FURNITURE);
  }

  @Test
  void aRepeatedHeadlineIsFurniture() {
    String page =
        """
        Peru and Chile agree on a ferry

        Click to start listening
        Peru and Chile agree on a ferry

        Peru and Chile have agreed on a ferry between their ports, officials said.
        """;
    assertThat(Blocks.of(page, BlockType.HEADLINE)).hasSize(1);
    assertThat(Blocks.of(page, BlockType.FURNITURE))
        .containsExactly("Click to start listening\nPeru and Chile agree on a ferry");
  }

  @Test
  void theSitesOwnSummaryStaysBody() {
    String page =
        """
        Peru and Chile agree on a ferry

        Synopsis

        A ferry will link the ports of Peru and Chile.

        Key Takeaways

          • Peru pays for two ships
          • A tariff for coffee was left open

        Peru and Chile have agreed on a ferry between their ports, officials said.
        """;
    assertThat(Blocks.of(page, BlockType.FURNITURE)).containsExactly("Synopsis", "Key Takeaways");
    assertThat(Blocks.of(page, BlockType.BODY))
        .contains("• Peru pays for two ships", "• A tariff for coffee was left open");
  }

  @Test
  void bulletsAboutOtherStoriesAreFurnitureAndThoseAboutThisOneBody() {
    String page =
        """
        Peru and Chile agree on a ferry

        • Live: Heatwave grips southern Europe
        • Ferry between Peru and Chile agreed

        Peru and Chile have agreed on a ferry between their ports, officials said.
        """;
    assertThat(Blocks.typeOf("Heatwave", page)).isEqualTo(BlockType.FURNITURE);
    assertThat(Blocks.typeOf("Ferry between", page)).isEqualTo(BlockType.BODY);
  }

  @Test
  void anAppealToTheReadersGoesOnToItsEnd() {
    String page =
        """
        Peru and Chile have agreed on a ferry between their ports, officials said.
        The first ship sails in May, according to the port of Arica.
        A Message from The Harbour Gazette:
        Dear readers,
        These are hard times for a small paper like ours. Ships are fewer every year.
        We would be glad if you gave us a little every month.
        Not now.
        """;
    assertThat(Blocks.of(page, BlockType.BODY)).hasSize(2);
    assertThat(Blocks.of(page, BlockType.FURNITURE)).hasSize(1);
  }

  @Test
  void anAppealNeedsNoLabelButTheTradesWords() {
    String story =
        """
        Peru and Chile have agreed on a ferry between their ports, officials said.
        The first ship sails in May, according to the port of Arica.
        """;
    String appeal = "Our newsroom lives on what you give: please donate and keep us afloat.\n";
    String speech =
        "We thank you for your support, the minister told the crews, and for the fish.\n";
    assertThat(Blocks.typeOf("Our newsroom", story + appeal)).isEqualTo(BlockType.FURNITURE);
    assertThat(Blocks.typeOf("We thank you", story + speech)).isEqualTo(BlockType.BODY);
  }

  @Test
  void whatASiteSaysInsideAParagraphIsTakenOutOfIt() {
    String page =
        "Peru and Chile have agreed on a ferry. Sign up for our newsletter. It sails in May."
            + " (This version of the story corrects a name) The port said so.";
    assertThat(Blocks.of(page, BlockType.BODY))
        .containsExactly(
            "Peru and Chile have agreed on a ferry.", "It sails in May.", "The port said so.");
  }

  @Test
  void aRelatedLinkInTheMiddleDoesNotEndTheStory() {
    String page =
        """
        Peru and Chile agree on a ferry

        Peru and Chile have agreed on a ferry between their ports, officials said.

        Related

        How a goat became mayor of an island

        The ferry between the ports of Peru and Chile will sail in May, the officials said.
        """;
    assertThat(Blocks.typeOf("How a goat", page)).isEqualTo(BlockType.FURNITURE);
    assertThat(Blocks.typeOf("The ferry between", page)).isEqualTo(BlockType.BODY);
  }

  @Test
  void aCaptionGivenTwiceIsACaptionTwice() {
    String page =
        """
        Peru and Chile have agreed on a ferry between their ports, officials said.
        The ferry will have room for forty lorries (Sputnik)
        The ferry will have room for forty lorries (Sputnik)
        It sails in May, they said at the signing in Lima.
        """;
    assertThat(Blocks.of(page, BlockType.CAPTION)).hasSize(2);
  }

  @Test
  void anAuthorsNoteIsFurnitureButAStoryAboutAReporterIsNot() {
    String story = "Peru and Chile have agreed on a ferry between their ports, officials said.\n";
    String note = "Ada Quill is a writer and journalist for Harbour News.";
    assertThat(Blocks.typeOf("Ada Quill", story + note)).isEqualTo(BlockType.FURNITURE);
    String about = "Peru has freed the reporter Quill, officials said on Tuesday in Lima.\n";
    assertThat(Blocks.typeOf("Ada Quill", about + note)).isEqualTo(BlockType.BODY);
  }

  @Test
  void linesWrappedForAScreenAreOneParagraph() {
    String page =
        """
        Peru and Chile agree on a ferry

        Peru and Chile have agreed on a ferry between their two ports, as
        officials of both states said in Lima on Tuesday after a day of
        talks.
        """;
    assertThat(Blocks.of(page, BlockType.BODY)).hasSize(1);
  }

  @Test
  void aTitleGivenByTheInputIsTheHeadline() {
    Report report =
        new Report("x", "Ferry agreed\n\nA standfirst on ships", "Ferry agreed", null, null, null);
    CleanReport clean = new Cleaner().clean(report);
    assertThat(clean.blocks().stream().map(block -> block.type()).toList())
        .isEqualTo(List.of(BlockType.HEADLINE, BlockType.BODY));
  }
}
