package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.annotate.Token;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
  private final SentenceParser parser = SharedParser.get();

  /** A headline, then its verb, its subject and its object; the last is missing in some. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian king to visit Poland next week | visit | king | Poland",
        "Norwegian King To Visit Poland Next Week | Visit | King | Poland",
        "NORWEGIAN KING TO VISIT POLAND NEXT WEEK | VISIT | KING | POLAND",
        "Brazil Invites Spanish King for State Visit | Invites | Brazil | King",
        "Argentina Cancels Leader's Visit To London | Cancels | Argentina | Visit",
        "Iran Rejects Talks With United States | Rejects | Iran | Talks",
        "Italy Signs Gas Deal With Algeria | Signs | Italy | Deal",
        "Finnish PM Calls Off Visit To Hungary | Calls | PM | Visit",
        "Vietnam Welcomes Australian Prime Minister | Welcomes | Vietnam | Minister",
        "Chile May Host Summit, Envoy Says | Host | Chile | Summit",
        "Saudi Crown Prince Begins Asia Tour | Begins | Prince | Tour",
        "FRANCE EXPELS TWO GREEK DIPLOMATS | EXPELS | FRANCE | DIPLOMATS",
        "Japan, India sign trade deal in Tokyo | sign | Japan | deal",
        "Japan, India Sign Trade Deal in Tokyo | Sign | Japan | Deal",
        "Kenya, Uganda leaders to meet in Oslo on Friday | meet | leaders |",
        "Denmark ships missiles to Latvia | ships | Denmark | missiles",
        "Sultan hosts Sudan summit in Paris | hosts | Sultan | summit",
        "Austria and Peru sign water accord | sign | Austria | accord"
      })
  void findsWhoDoesWhat(String headline, String verb, String subject, String object) {
    List<Token> tokens = parse(headline);

    Token root = find(tokens, verb);
    assertThat(root.isVerb()).as("%s is a verb", root).isTrue();
    assertThat(find(tokens, subject)).matches(t -> t.head() == root.index());
    assertThat(find(tokens, subject).relation()).isEqualTo("nsubj");
    if (object != null) {
      assertThat(find(tokens, object)).matches(t -> t.head() == root.index());
      assertThat(find(tokens, object).relation()).isEqualTo("dobj");
    }
  }

  /** Nouns that could be verbs but are not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Highlights of the Oslo talks breakthrough | talks",
        "Mali tax cut forecast | cut",
        "Envoy on Nordic trade talks deal | talks"
      })
  void leavesNounsAlone(String headline, String noun) {
    assertThat(find(parse(headline), noun).isVerb()).isFalse();
  }

  @Test
  void keepsTheWordsAsWritten() {
    String text = "X\nLund, Moe To Visit Oslo\nBody.";

    ParsedSentence headline = parser.parseHeadline(text, new Span(2, 25)).get(0);

    assertThat(headline.tokens())
        .extracting(Token::text)
        .containsExactly("Lund", ",", "Moe", "To", "Visit", "Oslo");
    assertThat(headline.tokens().get(1).tag()).isEqualTo(",");
    assertThat(headline.tokens().get(1).relation()).isEqualTo("cc");
    assertThat(headline.tokens().get(2).relation()).isEqualTo("conj");
    assertThat(headline.tokens()).allMatch(t -> t.text().equals(t.span().of(text)));
    assertThat(headline.tokens()).allMatch(t -> t.head() < headline.tokens().size());
  }

  @Test
  void writesAWordAsTheReportDoes() {
    String headline = "Premier Meets Driver In Oslo";
    String name = headline + "\n\nThe premier met with Ann Driver there. Later Driver left.";
    String trade = headline + "\n\nThe premier met a driver there. Later he left.";
    Span span = new Span(0, headline.length());

    assertThat(find(parser.parseHeadline(name, span).get(0).tokens(), "Driver").tag())
        .isEqualTo("NNP");
    assertThat(find(parser.parseHeadline(trade, span).get(0).tokens(), "Driver").tag())
        .isEqualTo("NN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks in Oslo: U.S. Envoy Meets Mr. Lund - Report",
        "King's visit: what we know",
        "'No deal' - Lund"
      })
  void isOneSentence(String headline) {
    assertThat(parser.parseHeadline(headline, new Span(0, headline.length()))).hasSize(1);
  }

  @Test
  void splitsAtAClearEnd() {
    String headline = "The king is coming. Will the premier stay?";

    assertThat(parser.parseHeadline(headline, new Span(0, headline.length()))).hasSize(2);
  }

  private List<Token> parse(String headline) {
    return parser.parseHeadline(headline, new Span(0, headline.length())).get(0).tokens();
  }

  private static Token find(List<Token> tokens, String word) {
    return tokens.stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
  }
}
