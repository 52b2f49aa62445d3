package org.chancery.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an element into blocks where a browser would begin a new line of its own; two line breaks
 * one after the other are a paragraph's end too, as on old pages.
 */
final class Blocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "amp-link",
          "ruby",
          "rt",
          "rb");

  private final List<Block> blocks = new ArrayList<>();
  private final Element root;
  private StringBuilder text = new StringBuilder();
  private @Nullable Element owner;
  private int links;
  private int linked;
  private int breaks;
  private int rows;

  private Blocks(Element root) {
    this.root = root;
  }

  /** Returns the blocks of {@code root} in the order of the page, none of them blank. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      breakLine();
    } else if (name.equals("a")) {
      links++;
    } else if (name.equals("tr") && Tables.data(element)) {
      end();
      rows++;
    } else if (cell(name) && rows > 0) {
      space();
    } else if (!INLINE.contains(name) && rows == 0) {
      end();
    } else if (!INLINE.contains(name)) {
      space();
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (name.equals("a")) {
      links--;
    } else if (name.equals("tr") && rows > 0 && Tables.data(element)) {
      rows--;
      end();
    } else if (!INLINE.contains(name) && !name.equals("br")) {
      if (rows > 0) {
        space();
      } else {
        end();
      }
    }
  }

  private static boolean cell(String name) {
    return name.equals("td") || name.equals("th");
  }

  private void breakLine() {
    breaks++;
    if (breaks > 1 && rows == 0) {
      end();
    } else if (!text.isEmpty()) {
      trimEnd();
      text.append(rows > 0 ? ' ' : '\n');
    }
  }

  private void space() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (blank(unit)) {
        space();
      } else if (!ignorable(unit)) {
        if (text.isEmpty()) {
          Element parent = node.parent();
          owner = parent == null ? root : parent;
        }
        breaks = 0;
        linked += links > 0 ? 1 : 0;
        text.append(unit);
      }
    }
  }

  private static boolean blank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Soft hyphens, zero-width spaces and marks that no reader sees, and the replacement of NUL. */
  private static boolean ignorable(char unit) {
    return unit == '\u00AD'
        || unit == '\u200B'
        || unit == '\uFEFF'
        || unit == '\u2060'
        || unit < ' ';
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private void end() {
    trimEnd();
    if (!text.isEmpty() && owner != null) {
      blocks.add(new Block(owner, text.toString(), linked));
    }
    text = new StringBuilder();
    owner = null;
    linked = 0;
    breaks = 0;
  }
}
