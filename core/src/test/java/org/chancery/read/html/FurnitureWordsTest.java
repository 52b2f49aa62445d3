package org.chancery.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say themselves that they are no news, and lines of news that look like them. */
class FurnitureWordsTest {
  private final FurnitureWords words = FurnitureWords.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE",
        "Story continues below advertisement",
        "Share this article",
        "Click to share on Twitter",
        "3 min read",
        "Read more: Ferry agreed at last",
        "Sign up for our free newsletter",
        "Follow us on Facebook and Twitter",
        "Follow Ann Reed on Twitter.",
        "Ann Reed can be reached at reed@gazette.test.",
        "Photo: The Gazette",
        "Getty Images",
        "Topics: ferries, harbours",
        "© 2031 The Gazette. All rights reserved.",
        "Copyright 2031 The Gazette",
        "Ann Reed writes about harbours. More about Ann Reed",
        "A version of this article appears in print on page 4.",
        "Please consider becoming a paid subscriber.",
        "* * *"
      })
  void linesOfTheSiteAreTold(String line) {
    assertThat(words.line(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A deal can be reached by Friday, the envoy said.",
        "They agreed to send them two patrol boats.",
        "Follow them, the minister told the crews, and report.",
        "He wants to know more about the talks in Oslo.",
        "Topics discussed at the meeting included fishing and trade.",
        "(c) to meet again in the spring;",
        "The country may consider becoming neutral.",
        "Share the costs equally, he told his neighbour.",
        "Photographs were not allowed in the hall.",
        "Readers of the treaty will find no date in it.",
        "Follow-up talks were held at the embassy in Facebook's home town.",
        "Register of treaties opened in Geneva by the two ministers on Monday.",
        "Loading of the grain began on Tuesday.",
        "Published accounts of the talks differ."
      })
  void linesOfNewsAreLeft(String line) {
    assertThat(words.line(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Related stories", "More from World:", "Newsletter", "You may also like"})
  void headingsOfBoxesAreTold(String line) {
    assertThat(words.box(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Support for the treaty", "Premises and papers", "Comment by the ministry"})
  void headingsOfSectionsAreLeft(String line) {
    assertThat(words.box(line)).isFalse();
  }
}
