package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Span;

/**
 * Cuts a text where anything begins or ends that is to be set off, so that what overlaps stands in
 * pieces of its own. All the pieces one after the other are the text.
 */
final class Highlights {
  /**
   * A stretch to be set off.
   *
   * @param span where it is
   * @param css the name of the class by which it is
   * @param note the number of the claim whose words it is, 0 if it is none's
   */
  record Stretch(Span span, String css, int note) {}

  /**
   * A piece of the text.
   *
   * @param text the units
   * @param css the names of the classes by which it is set off, empty if it is not
   * @param control the name of the control character that it is, empty if it is none
   * @param asked whether the words that were asked for begin here
   * @param notes the numbers of the claims whose words end here
   */
  record Piece(String text, String css, String control, boolean asked, List<Integer> notes) {}

  /** The class of the words that were asked for. */
  static final String ASKED = "asked";

  private final String text;
  private final NavigableMap<Integer, List<Stretch>> byStart = new TreeMap<>();
  private final int longest;

  Highlights(String text, List<Stretch> stretches) {
    this.text = text;
    stretches.stream()
        .filter(s -> s.span().end() <= text.length())
        .forEach(s -> byStart.computeIfAbsent(s.span().start(), k -> new ArrayList<>()).add(s));
    this.longest = stretches.stream().mapToInt(s -> s.span().length()).max().orElse(0);
  }

  /** Returns the pieces of a part of the text, in order. */
  List<Piece> pieces(Span part) {
    // None that reaches into the part begins further before it than the longest is long.
    List<Stretch> here =
        byStart.subMap(Math.max(0, part.start() - longest), part.end()).values().stream()
            .flatMap(List::stream)
            .filter(s -> s.span().overlaps(part))
            .toList();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Stretch stretch : here) {
      cuts.add(Math.max(part.start(), stretch.span().start()));
      cuts.add(Math.min(part.end(), stretch.span().end()));
    }
    for (int i = part.start(); i < part.end(); i++) {
      if (Controls.is(text.charAt(i))) {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = part.start();
    for (int to : cuts.tailSet(from + 1)) {
      pieces.add(piece(from, to, here));
      from = to;
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Stretch> here) {
    SortedSet<String> css = new TreeSet<>();
    List<Integer> notes = new ArrayList<>();
    boolean asked = false;
    for (Stretch stretch : here) {
      Span span = stretch.span();
      if (span.start() <= from && to <= span.end()) {
        css.add(stretch.css());
        asked |= stretch.css().equals(ASKED) && span.start() == from;
        if (span.end() == to && stretch.note() > 0) {
          notes.add(stretch.note());
        }
      }
    }
    String piece = text.substring(from, to);
    boolean control = piece.length() == 1 && Controls.is(piece.charAt(0));
    return new Piece(
        piece,
        String.join(" ", css),
        control ? Controls.name(piece.charAt(0)) : "",
        asked,
        List.copyOf(notes));
  }
}
