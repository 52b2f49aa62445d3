package org.chancery.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of our own writing: a story set into the template of a kind of site.
 *
 * <p>A story is a headline and blocks parted by empty lines; {@code ## } begins a heading, {@code -
 * } an item of a list, {@code |} parts the cells of a table. In a template {@code {{title}}} and
 * {@code {{3}}} are the headline and the third block, {@code {{3-5|<p>|</p>}}} those three each
 * between what stands left and right.
 */
record TemplatePage(String name, String title, List<String> story) {
  private static final Pattern SLOT =
      Pattern.compile(
          "\\{\\{(?:(title|slug|json)|(\\d+)(-?)(\\d*)(?:\\|(.*?)\\|(.*?))?)\\}\\}",
          Pattern.DOTALL);

  static TemplatePage of(String name) {
    String[] blocks = resource("stories/" + name.substring(0, 2) + ".txt").strip().split("\n\n");
    return new TemplatePage(name, blocks[0], List.of(blocks).subList(1, blocks.length));
  }

  /** Returns the page. */
  String html() {
    Matcher slots = SLOT.matcher(resource("templates/" + name + ".html"));
    return slots.replaceAll(slot -> Matcher.quoteReplacement(filled((Matcher) slot)));
  }

  /** Returns the text that a reader should be given. */
  String expected() {
    return String.join("\n\n", story).replaceAll("(?m)^(## |- )", "");
  }

  private String filled(Matcher slot) {
    if (slot.group(1) != null) {
      return switch (slot.group(1)) {
        case "title" -> escaped(title);
        case "slug" -> title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        default -> String.join("\\n\\n", story).replace("\"", "\\\"");
      };
    }
    int first = Integer.parseInt(slot.group(2));
    int last =
        slot.group(3).isEmpty()
            ? first
            : slot.group(4).isEmpty() ? story.size() : Integer.parseInt(slot.group(4));
    List<String> filled = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      filled.add(block(story.get(i - 1), slot.group(5), slot.group(6)));
    }
    return String.join("\n", filled);
  }

  private static String block(String block, String before, String after) {
    if (block.startsWith("## ")) {
      return "<h2>" + escaped(block.substring(3)) + "</h2>";
    }
    if (block.startsWith("- ")) {
      return "<ul>" + escaped(block).replaceAll("(?m)^- (.*)$", "<li>$1</li>") + "</ul>";
    }
    if (block.contains(" | ")) {
      return "<table>"
          + escaped(block)
              .replaceAll(
                  "(?m)^(.*) \\| (.*) \\| (.*)$", "<tr><td>$1</td><td>$2</td><td>$3</td></tr>")
          + "</table>";
    }
    return before == null ? escaped(block) : before + escaped(block) + after;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = TemplatePage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
