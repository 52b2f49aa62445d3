package org.chancery.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The text as JSON-LD has it. Often whole and exact, often cut short or without its paragraphs: so
 * it is a witness to which blocks of the page are the story, and the text itself only where the
 * page has none.
 */
final class StatedBody {
  private static final int SHORTEST = 20;
  private static final double NEARLY_ALL = 0.85;

  private final List<String> lines;
  private final String squeezed;

  private StatedBody(List<String> lines) {
    this.lines = lines;
    this.squeezed = Block.squeeze(String.join(" ", lines));
  }

  /** Returns what {@code body} says, which may be null, plain or with tags. */
  static StatedBody of(@Nullable String body) {
    if (body == null) {
      return new StatedBody(List.of());
    }
    boolean tags = body.indexOf('<') >= 0 || body.contains("&lt;") || body.contains("&nbsp;");
    if (!tags) {
      return new StatedBody(
          body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
    String html = body.contains("&lt;p") ? Jsoup.parse(body).text() : body;
    return new StatedBody(Blocks.of(Jsoup.parse(html).body()).stream().map(Block::text).toList());
  }

  /** Returns its paragraphs. */
  List<String> lines() {
    return lines;
  }

  /** Returns the number of its letters and digits. */
  int length() {
    return squeezed.length();
  }

  /** Returns the indices of the blocks that stand in it, none if they are not nearly all of it. */
  List<Integer> among(List<Block> blocks) {
    List<Integer> found = new ArrayList<>();
    int units = 0;
    for (int i = 0; i < blocks.size() && !squeezed.isEmpty(); i++) {
      String block = blocks.get(i).squeezed();
      if (block.length() >= SHORTEST && squeezed.contains(block)) {
        found.add(i);
        units += block.length();
      }
    }
    return units >= NEARLY_ALL * squeezed.length() ? found : List.of();
  }

  /**
   * Returns the story without what stands before its first and after its last block that is in the
   * stated body, if nearly all of either is in the other; else as it is.
   */
  List<Block> trim(List<Block> story) {
    List<Integer> found = among(story);
    int units = 0;
    int all = 0;
    for (int i = 0; i < story.size(); i++) {
      int length = story.get(i).squeezed().length();
      all += length;
      units += found.contains(i) ? length : 0;
    }
    if (found.isEmpty() || units < NEARLY_ALL * all) {
      return story;
    }
    int last = found.get(found.size() - 1);
    return story.subList(Math.min(found.get(0), story.size() - 1), last + 1);
  }
}
