package org.chancery.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.read.text.PublishedDay;
import org.jsoup.nodes.Element;

/** Takes from a story's blocks what is none of it: links to others, notes of the site, repeats. */
final class Trimmer {
  private static final Pattern BYLINE =
      Pattern.compile("(?:(?i:by|from|written by|reported by|posted by):? )\\p{Lu}.{0,110}");
  private static final int LONG = 40;

  /** What has more blocks is a dump, whose lines are not looked at one by one. */
  private static final int MOST = 10_000;

  private final FurnitureWords words;

  Trimmer(FurnitureWords words) {
    this.words = words;
  }

  /** Returns the blocks that are the story, in their order. */
  List<Block> trim(List<Block> blocks, PageFacts facts) {
    List<Block> kept = new ArrayList<>(blocks);
    Set<Element> linkLists = linkLists(blocks);
    boolean page = blocks.size() <= MOST;
    kept.removeIf(
        block -> links(block) || inside(block, linkLists) || (page && words.line(block.text())));
    repeats(kept);
    head(kept, facts);
    emptyHeadings(kept);
    tail(kept);
    return kept;
  }

  /** A line that is all links leads elsewhere; a sentence may consist of one. */
  private static boolean links(Block block) {
    double share = block.linkShare();
    if (block.squeezed().isEmpty()) {
      return true;
    }
    return share > 0.8 && block.text().length() < 250 && !(block.sentence() && block.words() > 14)
        || share > 0.5 && block.words() < 12;
  }

  /** Lists most of whose words are links. */
  private static Set<Element> linkLists(List<Block> blocks) {
    Map<Element, int[]> lists = new HashMap<>();
    for (Block block : blocks) {
      for (Element at = block.owner(); at != null; at = at.parent()) {
        if (at.normalName().equals("ul") || at.normalName().equals("ol")) {
          int[] sums = lists.computeIfAbsent(at, list -> new int[2]);
          sums[0] += block.text().length();
          sums[1] += block.linked();
        }
      }
    }
    Set<Element> found = new HashSet<>();
    lists.forEach(
        (list, sums) -> {
          if (sums[1] > 0.6 * sums[0]) {
            found.add(list);
          }
        });
    return found;
  }

  private static boolean inside(Block block, Set<Element> elements) {
    for (Element at = block.owner(); at != null && !elements.isEmpty(); at = at.parent()) {
      if (elements.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph told twice, or a quotation pulled out of one, is kept where it was first. */
  private static void repeats(List<Block> kept) {
    Set<String> seen = new HashSet<>();
    kept.removeIf(
        block -> {
          String squeezed = block.squeezed();
          return squeezed.length() >= LONG && !seen.add(squeezed);
        });
    kept.removeIf(
        block ->
            block.within("blockquote", "aside", "figure", "q")
                && block.squeezed().length() >= LONG / 2
                && kept.stream()
                    .anyMatch(
                        other -> other != block && other.squeezed().contains(block.squeezed())));
  }

  /** Before the first paragraph stand the headline, bylines, days and names of sections. */
  private static void head(List<Block> kept, PageFacts facts) {
    String title = facts.title() == null ? "" : Block.squeeze(facts.title());
    String byline = facts.byline() == null ? "" : Block.squeeze(facts.byline());
    int first = 0;
    while (first < kept.size() && !opens(kept.get(first), title)) {
      first++;
    }
    int named = -1;
    for (int i = 0; i < Math.min(first + 1, kept.size()); i++) {
      named = !title.isEmpty() && kept.get(i).squeezed().equals(title) ? i : named;
    }
    for (int i = Math.min(first, kept.size() - 1); i >= 0; i--) {
      Block block = kept.get(i);
      if (i <= named || (i < first && (block.heading() || furniture(block, title, byline)))) {
        kept.remove(i);
      }
    }
  }

  private static boolean opens(Block block, String title) {
    return block.words() >= 12 && block.sentence() && !block.squeezed().equals(title);
  }

  private static boolean furniture(Block block, String title, String byline) {
    return block
        .text()
        .lines()
        .map(line -> new Block(block.owner(), line, 0))
        .allMatch(line -> names(line, title, byline));
  }

  private static boolean names(Block line, String title, String byline) {
    String text = line.text();
    String squeezed = line.squeezed();
    boolean signed =
        line.words() < 16
            && ((BYLINE.matcher(text).matches() && !line.sentence())
                || (!byline.isEmpty() && squeezed.contains(byline)));
    boolean dated = line.words() <= 12 && !line.sentence() && PublishedDay.loose(text) != null;
    boolean label = line.words() <= 6 && !line.sentence();
    return signed || dated || label || (!title.isEmpty() && title.contains(squeezed));
  }

  /** A heading with nothing below it but another of its rank was over what has been taken out. */
  private static void emptyHeadings(List<Block> kept) {
    for (int i = kept.size() - 2; i >= 0; i--) {
      int rank = rank(kept.get(i));
      if (rank > 0 && rank(kept.get(i + 1)) > 0 && rank(kept.get(i + 1)) <= rank) {
        kept.remove(i);
      }
    }
  }

  private static int rank(Block block) {
    for (int rank = 1; rank <= 6; rank++) {
      if (block.within("h" + rank)) {
        return rank;
      }
    }
    return 0;
  }

  /** After the last paragraph stand headings with nothing below them, and labels. */
  private static void tail(List<Block> kept) {
    while (!kept.isEmpty()) {
      Block last = kept.get(kept.size() - 1);
      boolean label =
          last.words() <= 6 && !last.sentence() && !last.within("li", "td", "th", "blockquote");
      if (!last.heading() && !label && !tags(last)) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  /** {@code fios, dvr, set-top box, guide, update}. */
  private static boolean tags(Block block) {
    int commas = (int) block.text().chars().filter(unit -> unit == ',').count();
    return commas >= 4 && block.words() < 3 * commas && !block.sentence();
  }
}
