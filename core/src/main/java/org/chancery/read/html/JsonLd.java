package org.chancery.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a page says of its article in schema.org's words. Broken scripts are passed over. */
final class JsonLd {
  private static final int DEEPEST = 12;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** Returns what {@code page} says, nothing at all if it has no such script. */
  static JsonLd of(Document page) {
    List<JsonNode> things = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String data =
          script.data().strip().replaceAll("^<!--|-->$|^//<!\\[CDATA\\[|//\\]\\]>$|;$", "");
      try {
        collect(MAPPER.readTree(data), things, 0);
      } catch (JacksonException e) {
        continue;
      }
    }
    return new JsonLd(
        things.stream()
            .filter(thing -> type(thing).endsWith("Article") || type(thing).endsWith("Posting"))
            .findFirst()
            .or(() -> things.stream().filter(thing -> type(thing).endsWith("Page")).findFirst())
            .orElse(MissingNode.getInstance()));
  }

  private static void collect(JsonNode node, List<JsonNode> things, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.values().forEach(item -> collect(item, things, depth + 1));
    } else if (node.isObject()) {
      things.add(node);
      collect(node.path("@graph"), things, depth + 1);
      collect(node.path("mainEntity"), things, depth + 1);
      collect(node.path("mainEntityOfPage"), things, depth + 1);
    }
  }

  private static String type(JsonNode thing) {
    JsonNode type = thing.path("@type");
    JsonNode first = type.isArray() && !type.isEmpty() ? type.get(0) : type;
    return first.isString() ? first.asString() : "";
  }

  /** Returns the value of a key as text without markup, or null. */
  @Nullable String text(String key) {
    return plain(article.path(key));
  }

  /** Returns the value of a key as it is written, or null. */
  @Nullable String raw(String key) {
    JsonNode value = article.path(key);
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }

  /** Returns the name of a thing or things under a key, or null. */
  @Nullable String name(String key) {
    JsonNode value = article.path(key);
    List<JsonNode> things = value.isArray() ? List.copyOf(value.values()) : List.of(value);
    List<String> names = new ArrayList<>();
    for (JsonNode thing : things) {
      String name = plain(thing.isObject() ? thing.path("name") : thing);
      Optional.ofNullable(name).filter(n -> !n.startsWith("http")).ifPresent(names::add);
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Returns the address of the article, or null. */
  @Nullable String address() {
    String url = raw("url");
    JsonNode page = article.path("mainEntityOfPage");
    if (url == null) {
      JsonNode id = page.isObject() ? page.path("@id") : page;
      url = id.isString() ? id.asString() : null;
    }
    return url != null && url.startsWith("http") ? url : null;
  }

  private static @Nullable String plain(JsonNode value) {
    if (!value.isString()) {
      return null;
    }
    String text = value.asString();
    String bare = text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Jsoup.parse(text).text();
    String squeezed = bare.replaceAll("\\s+", " ").strip();
    return squeezed.isEmpty() ? null : squeezed;
  }
}
