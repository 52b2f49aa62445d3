package org.chancery.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.BlockType;

/**
 * Finds an appeal to the readers that no label announces: at the end, in the first person plural,
 * about the money and work of journalism.
 */
final class AppealPass implements Pass {
  private static final int LONGEST = 120;
  private static final int SHORT = 8;
  private static final Set<String> JOURNALISM =
      Set.of(
          "journalism",
          "newsroom",
          "readers",
          "reader",
          "subscribe",
          "subscription",
          "subscribers",
          "paywall");
  private static final Set<String> MONEY =
      Set.of("donate", "donation", "contribution", "membership", "support", "advertising");
  private static final Pattern YOU = Pattern.compile("(?i)\\byou(?:r|'re|’re|'ve|’ve)?\\b");
  private static final Pattern SPEAKER =
      Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}.'’-]*){0,8}:");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  @Override
  public Page apply(Page page) {
    List<Piece> pieces = new ArrayList<>(page.pieces());
    int story = page.storyStart();
    int from = pieces.size();
    boolean appeal = false;
    for (int i = pieces.size() - 1; i > story && part(pieces.get(i)); i--) {
      if (pieces.get(i).open() && appeals(pieces.get(i).text())) {
        from = i;
        appeal = true;
      }
    }
    for (int i = from; appeal && i < pieces.size(); i++) {
      pieces.set(i, pieces.get(i).as(BlockType.FURNITURE));
    }
    return page.with(pieces);
  }

  private static boolean part(Piece piece) {
    return piece.type() == BlockType.FURNITURE
        || Shape.words(piece.text()) <= SHORT
        || Sections.toReaders(piece.text());
  }

  private static boolean appeals(String text) {
    // In a transcript, too, somebody says we and you; but it has speakers, and runs long.
    if (!Sections.toReaders(text) || Shape.words(text) > LONGEST || SPEAKER.matcher(text).find()) {
      return false;
    }
    Set<String> words = new HashSet<>(Arrays.asList(WORD.split(text.toLowerCase(Locale.ROOT))));
    long journalism = JOURNALISM.stream().filter(words::contains).count();
    return journalism > 1 || (journalism == 1 && MONEY.stream().anyMatch(words::contains));
  }
}
