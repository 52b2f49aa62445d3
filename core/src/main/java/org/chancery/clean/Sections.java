package org.chancery.clean;

import java.util.List;
import java.util.regex.Pattern;

/** How far a section goes that a label or an address has opened. */
final class Sections {
  private static final int LONGEST_LINK = 25;
  private static final int LONGEST_QUESTION = 15;
  private static final int SHORT = 8;
  private static final double KIN = 0.3;
  private static final Pattern TO_READERS =
      Pattern.compile("(?i)\\b(?:we|our|us|you|your|you're|we're|we've|you've|ours|yours)\\b");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]*[\"”]");

  /** Returns the index after the last piece of the section whose first line is before from. */
  int end(Cue.Reach reach, List<Piece> pieces, int from, int story) {
    return switch (reach) {
      case LIST -> list(pieces, from, story);
      case ADDRESS -> address(pieces, from);
      case SENTENCE, LINE, SUMMARY -> from;
    };
  }

  /** Returns whether words outside quotation marks speak for the outlet to its readers. */
  static boolean toReaders(String line) {
    String straight = line.replace('’', '\'');
    return TO_READERS.matcher(QUOTED.matcher(straight).replaceAll(" ")).find();
  }

  private static int list(List<Piece> pieces, int from, int story) {
    int end = from;
    while (end < pieces.size() && link(pieces.get(end).text())) {
      end++;
    }
    // Teasers with a blurb look like paragraphs; they are about something else, to the very end.
    Story told = new Story(pieces.subList(story, from - 1).stream().map(Piece::text).toList());
    boolean strange =
        pieces.subList(end, pieces.size()).stream()
            .map(Piece::text)
            .allMatch(text -> link(text) || told.share(text) < KIN);
    return strange ? pieces.size() : end;
  }

  private static boolean link(String text) {
    int words = Shape.words(text);
    return (words <= LONGEST_LINK && !Shape.terminated(text))
        || (words <= LONGEST_QUESTION && (text.endsWith("?") || text.endsWith("…")));
  }

  private static int address(List<Piece> pieces, int from) {
    int end = from;
    while (end < pieces.size()
        && (Shape.words(pieces.get(end).text()) <= SHORT || toReaders(pieces.get(end).text()))) {
      end++;
    }
    return end;
  }
}
