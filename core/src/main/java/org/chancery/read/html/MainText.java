package org.chancery.read.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a page's main text: where it stands, and of what stands there, what is the story. */
final class MainText {
  /** How sites mark the body of a story, the plainest first. */
  private static final List<String> BODIES =
      List.of(
          "[itemprop=articleBody]",
          "[class~=(?i)^(.*\\s)?(article|story|entry|post|news)[-_]*(body|content|text)(__?(content|text|body|main|copy))?(\\s.*)?$]",
          "[id~=(?i)^(article|story|entry|post|news)[-_]*(body|content|text)$]",
          "[class~=(?i)\\b(field--name-body|field-name-body|govspeak|body-copy|body-text|rich-text|richtext|wysiwyg|article__content|c-article-body|read__internal_content|caas-body)\\b]");

  /** How they mark what holds the body and more. */
  private static final List<String> FRAMES = List.of("article", "[role=main], main");

  /** Less is no story but a note. */
  private static final int SHORT = 200;

  /** As long as a story of a few paragraphs. */
  private static final int LONG = 500;

  private final Trimmer trimmer;

  MainText(FurnitureWords words) {
    this.trimmer = new Trimmer(words);
  }

  /**
   * Returns the main text's blocks.
   *
   * @param page a pruned page
   * @param facts what the page states of itself
   */
  List<String> of(Document page, PageFacts facts) {
    StatedBody stated = StatedBody.of(facts.body());
    Locator locator = Locator.of(page, stated);
    Element body = marked(page, locator, BODIES);
    List<Block> story;
    if (body != null) {
      story = trimmer.trim(Blocks.of(body), facts);
    } else {
      Element frame = marked(page, locator, FRAMES);
      List<Block> blocks = Blocks.of(frame == null ? locator.container() : frame);
      story = trimmer.trim(locator.found() > SHORT ? locator.reach(blocks) : blocks, facts);
    }
    if (length(story) < SHORT) {
      List<Block> all = trimmer.trim(paragraphs(locator.blocks()), facts);
      story = length(all) > 2 * length(story) ? all : story;
    }
    if (length(story) < SHORT && stated.length() > 2 * length(story)) {
      return stated.lines();
    }
    return stated.trim(story).stream().map(Block::text).toList();
  }

  /** Returns the blocks of a page that is all story. */
  List<String> whole(Document page, PageFacts facts) {
    return trimmer.trim(Blocks.of(page.body()), facts).stream().map(Block::text).toList();
  }

  /** The element a site marks as the body, if what the library found does not contradict it. */
  private static @Nullable Element marked(Document page, Locator locator, List<String> selectors) {
    for (String selector : selectors) {
      Element best = null;
      int most = 0;
      int all = 0;
      for (Element element : page.select(selector)) {
        int running = running(element);
        if (running > most) {
          most = running;
          best = element;
        }
        all += element.parents().is(selector) ? 0 : running;
      }
      if (best == null || most < SHORT) {
        continue;
      }
      // A body that is marked in one place is believed against a locator that took in more.
      boolean alone = selectors.equals(BODIES) && most >= LONG && all - most < most / 10;
      if (most >= locator.found() || locator.covered(best) >= (alone ? 0.5 : 0.8)) {
        return best;
      }
    }
    return null;
  }

  private static int running(Element element) {
    int units = 0;
    for (Block block : Blocks.of(element)) {
      units += block.paragraph() && block.linkShare() < 0.5 ? block.text().length() : 0;
    }
    return units;
  }

  private static List<Block> paragraphs(List<Block> blocks) {
    return blocks.stream().filter(block -> block.paragraph() && block.linkShare() < 0.3).toList();
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
