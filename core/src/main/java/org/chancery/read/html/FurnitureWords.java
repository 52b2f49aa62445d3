package org.chancery.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words by which a page's furniture gives itself away: {@code furniture.yaml}. */
final class FurnitureWords {
  /** How plainly an element is furniture. */
  enum Degree {
    /** Nothing says so. */
    NOT,
    /** Unless much of the page stands there. */
    MOSTLY,
    /** However much stands there. */
    SURELY
  }

  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{Alnum}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Attributes in which sites' own tests and counters find what we look for. */
  private static final List<String> NAMING =
      List.of("data-qa", "data-testid", "data-test", "data-component", "data-type", "data-module");

  private static final int LONGEST_LINE = 260;

  private final Set<String> surely;
  private final Set<String> mostly;
  private final Set<String> pairs;
  private final Set<String> ofOthers;
  private final Set<String> roles;
  private final List<Pattern> lines;
  private final List<Pattern> boxes;

  private FurnitureWords(JsonNode data) {
    surely = strings(data, "surely");
    mostly = strings(data, "mostly");
    pairs = strings(data, "pairs");
    ofOthers = strings(data, "speaks_of_others");
    roles = strings(data, "roles");
    lines = patterns(data, "lines");
    boxes = patterns(data, "boxes");
  }

  /**
   * Loads the words.
   *
   * @throws IllegalStateException if the resource is missing, which means a broken build
   */
  static FurnitureWords load() {
    try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture.yaml")) {
      if (in == null) {
        throw new IllegalStateException("missing resource furniture.yaml");
      }
      return new FurnitureWords(YAMLMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> strings(JsonNode data, String key) {
    return data.path(key).values().stream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  private static List<Pattern> patterns(JsonNode data, String key) {
    return data.path(key).values().stream()
        .map(line -> Pattern.compile(line.asString(), Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /**
   * Returns how plainly the classes, the id and the role of an element call it furniture.
   *
   * @param element the element
   * @param usual tells of a class whether much of the page's text stands under it
   */
  Degree degree(Element element, Predicate<String> usual) {
    if (roles.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return Degree.MOSTLY;
    }
    Degree degree = name(element.id());
    for (String attribute : NAMING) {
      degree = plainer(degree, name(element.attr(attribute)));
    }
    for (String name : element.classNames()) {
      Degree found = name(name);
      degree = found == Degree.MOSTLY && usual.test(name) ? degree : plainer(degree, found);
    }
    return degree;
  }

  private static Degree plainer(Degree one, Degree other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Degree name(String name) {
    if (name.isEmpty() || name.length() > 120) {
      return Degree.NOT;
    }
    List<String> words = new ArrayList<>();
    for (String word : WORD_END.split(name)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    Degree degree = Degree.NOT;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (ofOthers.contains(word)) {
        return degree;
      }
      if (surely.contains(word)) {
        return Degree.SURELY;
      }
      if (mostly.contains(word)
          || (i + 1 < words.size() && pairs.contains(word + " " + words.get(i + 1)))) {
        degree = Degree.MOSTLY;
      }
    }
    return degree;
  }

  /** Returns whether a line says itself that it is no part of a story. */
  boolean line(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST_LINE
        && lines.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
  }

  /** Returns whether a line is the heading of a box beside the story. */
  boolean box(String line) {
    String bare = line.strip().replaceAll("\\s*[:|»>]$", "");
    return bare.length() <= LONGEST_LINE
        && boxes.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
  }
}
