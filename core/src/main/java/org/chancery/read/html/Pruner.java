package org.chancery.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what is plainly no story: what no reader sees, navigation, forms, and what
 * classes call furniture; then second stories that a page loads below the first.
 */
final class Pruner {
  private static final String UNSEEN =
      "script, style, template, iframe, object, embed, applet, svg, canvas, math, map, audio, video,"
          + " select, option, button, input, textarea, fieldset, dialog, datalist, progress, meter,"
          + " link, meta, base, amp-ad, amp-img, amp-video, amp-sidebar, amp-analytics, amp-consent,"
          + " amp-social-share, figcaption, head";

  private static final Set<String> STRUCTURE = Set.of("nav", "footer", "aside", "form", "menu");
  private static final Set<String> BOXES = Set.of("div", "section", "figure", "td", "ul", "dl");
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

  /** Of all text in paragraphs; an element with more is no furniture, whatever it is called. */
  private static final double MUCH = 0.3;

  /** So deep in a box stands its heading. */
  private static final int SHALLOW = 5;

  private static final double LITTLE = 0.15;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.8;

  private final FurnitureWords words;

  Pruner(FurnitureWords words) {
    this.words = words;
  }

  /** Prunes {@code page}, whose story is called {@code title} if that is known. */
  void prune(Document page, @Nullable String title) {
    page.select("noscript").forEach(Pruner::noscript);
    page.select(UNSEEN).remove();
    comments(page);
    PageWeight weight = PageWeight.of(page);
    List<Element> furniture = new ArrayList<>();
    page.body()
        .filter(
            (node, depth) -> {
              if (node instanceof Element element && furniture(element, weight)) {
                furniture.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
              }
              return NodeFilter.FilterResult.CONTINUE;
            });
    furniture.forEach(Node::remove);
    secondStories(page, title);
  }

  /** Sites that load their text by script keep it here; most keep only counting pixels. */
  private static void noscript(Element element) {
    if (element.selectFirst("p") == null) {
      element.remove();
    } else {
      element.tagName("div");
    }
  }

  private static void comments(Document page) {
    List<Node> unseen = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment || node instanceof DataNode) {
            unseen.add(node);
          }
        });
    unseen.forEach(Node::remove);
  }

  private boolean furniture(Element element, PageWeight weight) {
    String name = element.normalName();
    if (KEPT.contains(name)) {
      return false;
    }
    double share = weight.share(element);
    if (unseen(element)) {
      return share < MUCH;
    }
    if (STRUCTURE.contains(name)) {
      return share < (name.equals("form") ? MUCH / 2 : MUCH);
    }
    return switch (words.degree(element, called -> weight.share(called) > HALF)) {
      case NOT -> BOXES.contains(name) && share < LITTLE && words.box(firstLine(element));
      case MOSTLY -> share < MUCH;
      case SURELY -> share < NEARLY_ALL;
    };
  }

  private static boolean unseen(Element element) {
    String style = element.attr("style").replaceAll("\\s", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** The words an element begins with, if it holds more than them; else nothing. */
  private static String firstLine(Element element) {
    Element at = element;
    for (int depth = 0; depth < SHALLOW; depth++) {
      if (!at.ownText().isBlank()) {
        return depth == 0 ? "" : at.text();
      }
      Element next = at.firstElementChild();
      while (next != null && !next.hasText()) {
        next = next.nextElementSibling();
      }
      if (next == null) {
        return "";
      }
      at = next;
    }
    return "";
  }

  /** Where a page goes on into other stories, each under a headline of its own, keeps the first. */
  private static void secondStories(Document page, @Nullable String title) {
    List<Element> stories = new ArrayList<>();
    for (Element article : page.select("article, [itemtype$=Article]")) {
      if (article.selectFirst("h1, [itemprop=headline]") != null
          && stories.stream().noneMatch(story -> within(article, story))) {
        stories.add(article);
      }
    }
    if (stories.size() < 2) {
      return;
    }
    Element kept = stories.get(0);
    String wanted = title == null ? "" : Block.squeeze(title);
    for (Element story : stories) {
      Element headline = story.selectFirst("h1, [itemprop=headline]");
      if (headline != null && Block.squeeze(headline.text()).equals(wanted)) {
        kept = story;
        break;
      }
    }
    for (Element story : stories) {
      if (story != kept) {
        story.remove();
      }
    }
  }

  private static boolean within(Element inner, Element outer) {
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
