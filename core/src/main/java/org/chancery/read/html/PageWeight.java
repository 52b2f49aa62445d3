package org.chancery.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How much of a page's running text stands under each of its elements. */
final class PageWeight {
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int all = 1;

  private PageWeight() {}

  /** Weighs a page: the text of its paragraphs, links apart. */
  static PageWeight of(Document page) {
    PageWeight weight = new PageWeight();
    for (Block block : Blocks.of(page.body())) {
      if (block.paragraph()) {
        int units = block.text().length() - block.linked();
        weight.all += units;
        Set<String> named = new HashSet<>();
        for (Element at = block.owner(); at != null; at = at.parent()) {
          weight.weights.merge(at, units, Integer::sum);
          named.addAll(at.classNames());
        }
        named.forEach(name -> weight.names.merge(name, units, Integer::sum));
      }
    }
    return weight;
  }

  /** Returns the share of the page's text that stands under {@code element}, from 0 to 1. */
  double share(Element element) {
    return (double) weights.getOrDefault(element, 0) / all;
  }

  /**
   * Returns the share of the page's text that stands under all elements of a class, from 0 to 1:
   * builders of pages put each paragraph into a widget of its own.
   */
  double share(String className) {
    return (double) names.getOrDefault(className, 0) / all;
  }
}
