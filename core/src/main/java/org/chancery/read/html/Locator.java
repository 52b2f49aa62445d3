package org.chancery.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds where on a page the story stands, by the text that JSON-LD states or else by Readability.
 * The library locates; what it would take out or turn round is left to us, so its answer is brought
 * back to the page's own elements.
 */
final class Locator {
  /** Beyond this a page is no story's, and scoring it would take long. */
  private static final int MOST_NODES = 20_000;

  private static final int DEEPEST = 120;

  /** Some twenty times the longest story: a page of more letters is a book's or nobody's. */
  private static final int LONGEST = 2_000_000;

  private static final Set<String> INLINE_OWNERS =
      Set.of("a", "b", "strong", "em", "i", "span", "font", "u");

  private final Document page;
  private final List<Block> blocks;
  private final Set<Integer> chosen;

  private Locator(Document page, List<Block> blocks, Set<Integer> chosen) {
    this.page = page;
    this.blocks = blocks;
    this.chosen = chosen;
  }

  /** Locates the story on a pruned page, which is left as it is. */
  static Locator of(Document page, StatedBody stated) {
    List<Block> blocks = Blocks.of(page.body());
    Set<Integer> chosen = new HashSet<>(stated.among(blocks));
    Element content = chosen.isEmpty() && scorable(page) ? content(page) : null;
    if (content != null) {
      Map<String, Integer> texts = new HashMap<>();
      for (int i = 0; i < blocks.size(); i++) {
        texts.putIfAbsent(blocks.get(i).squeezed(), i);
      }
      for (Block block : Blocks.of(content)) {
        Integer at = texts.get(block.squeezed());
        if (at != null) {
          chosen.add(at);
        }
      }
    }
    return new Locator(page, blocks, chosen);
  }

  private static boolean scorable(Document page) {
    int[] seen = new int[3];
    page.body()
        .traverse(
            (node, depth) -> {
              seen[0]++;
              seen[1] = Math.max(seen[1], depth);
              seen[2] += node instanceof TextNode text ? text.getWholeText().length() : 0;
            });
    return seen[0] <= MOST_NODES && seen[1] <= DEEPEST && seen[2] <= LONGEST;
  }

  private static @Nullable Element content(Document page) {
    try {
      return new Readability4J("http://page.invalid/", page.clone()).parse().getArticleContent();
    } catch (RuntimeException e) {
      // The library stumbles over some trees that browsers make too; the page is then judged by
      // what its marks and its paragraphs say.
      return null;
    }
  }

  /** Returns the units of running text that the library takes for the story. */
  int found() {
    return chosen.stream().mapToInt(at -> blocks.get(at).text().length()).sum();
  }

  /** Returns the share of the story that stands under {@code element}, from 0 to 1. */
  double covered(Element element) {
    int all = 0;
    int under = 0;
    for (int at : chosen) {
      Block block = blocks.get(at);
      all += block.text().length();
      under += under(block.owner(), element) ? block.text().length() : 0;
    }
    return all == 0 ? 0 : (double) under / all;
  }

  /** Returns the smallest element that holds nearly all of the story, or the body. */
  Element container() {
    Map<Element, Integer> held = new HashMap<>();
    int all = 0;
    for (int at : chosen) {
      Block block = blocks.get(at);
      all += block.text().length();
      for (Element e = block.owner(); e != null; e = e.parent()) {
        held.merge(e, block.text().length(), Integer::sum);
      }
    }
    Element container = page.body();
    boolean deeper = all > 0;
    while (deeper) {
      deeper = false;
      for (Element child : container.children()) {
        if (held.getOrDefault(child, 0) >= 0.9 * all) {
          container = child;
          deeper = true;
          break;
        }
      }
    }
    return container;
  }

  /** Returns the blocks of the page that the locator chose, in the order of the page. */
  List<Block> chosen() {
    return chosen.stream().sorted().map(blocks::get).toList();
  }

  /**
   * Returns those of the blocks, which stand under one element, that are the library's, or stand
   * among them as their like: side by side with one of them, or in a list or table between them, or
   * before them as a paragraph. What follows the last is another matter's.
   */
  List<Block> reach(List<Block> story) {
    Set<String> texts = new HashSet<>();
    Set<Element> places = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (Block block : chosen()) {
      texts.add(block.squeezed());
      places.add(place(block));
      paths.add(path(block));
    }
    List<Boolean> located = story.stream().map(block -> texts.contains(block.squeezed())).toList();
    int last = located.lastIndexOf(true);
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      Block block = story.get(i);
      boolean beside =
          places.contains(place(block))
              || (path(block).indexOf('.') >= 0 && paths.contains(path(block)));
      boolean inside =
          block.paragraph() || block.heading() || block.within("li", "tr", "blockquote", "dl");
      if (located.get(i)
          || (i < last && (beside || inside))
          || (i > last && beside && (block.paragraph() || block.heading()))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** The names and classes of the three elements a block stands in. */
  private static String path(Block block) {
    StringBuilder path = new StringBuilder();
    Element at = block.owner();
    for (int i = 0; i < 3 && at != null; i++, at = at.parent()) {
      path.append(at.normalName());
      if (!at.className().isBlank()) {
        path.append('.').append(at.className());
      }
      path.append(' ');
    }
    return path.toString();
  }

  private static Element place(Block block) {
    Element owner = block.owner();
    while (owner.parent() != null && INLINE_OWNERS.contains(owner.normalName())) {
      owner = owner.parent();
    }
    return owner.parent() == null ? owner : owner.parent();
  }

  /** Returns all blocks of the page. */
  List<Block> blocks() {
    return blocks;
  }

  private static boolean under(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
