package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Finds the independent sources of an event. Claims that have something in common to go back to
 * count once: a speaker; where nobody is quoted the agency nearest to the source, else the outlet,
 * else the report. Reports of one lineage are one text in many places: what they tell in their own
 * voice counts once, and so do the same words, even where one of them has lost the speaker. So a
 * copy adds nothing.
 */
final class Independence {
  private static final String ARTICLE = "the ";

  private final Map<String, Origin> origins;
  private final Map<String, String> lineages;

  /**
   * Makes the count.
   *
   * @param origins where each report comes from, by its id
   * @param lineages the lineage of each report that has one, by its id
   */
  Independence(Map<String, Origin> origins, Map<String, String> lineages) {
    this.origins = Map.copyOf(origins);
    this.lineages = Map.copyOf(lineages);
  }

  /** Returns the sources of an event's claims, by name; every claim goes back to one of them. */
  List<Source> sources(List<Claim> claims) {
    Unions unions = new Unions(claims.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i))) {
        Integer before = first.putIfAbsent(key, i);
        if (before != null) {
          unions.join(before, i);
        }
      }
    }
    Map<Integer, List<Claim>> groups = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      groups.computeIfAbsent(unions.least(i), k -> new ArrayList<>()).add(claims.get(i));
    }
    List<Source> sources = new ArrayList<>();
    groups.values().forEach(group -> sources.add(new Source(name(group), group)));
    sources.sort(Comparator.comparing(Source::name));
    return sources;
  }

  private List<String> keys(Claim claim) {
    List<String> keys = new ArrayList<>();
    String lineage = lineages.get(claim.report());
    claim.saidBy().forEach(speaker -> keys.add("speaker " + speaker.id()));
    if (keys.isEmpty()) {
      keys.add(voice(claim));
      if (lineage != null) {
        keys.add("lineage " + lineage);
      }
    }
    if (lineage != null) {
      keys.add("words " + lineage + " " + plain(claim.evidence().text()));
    }
    return keys;
  }

  private String voice(Claim claim) {
    String carrier = carrier(claim);
    return carrier == null ? "report " + claim.report() : "carrier " + plain(carrier);
  }

  /** The agency nearest to the source, else the outlet, or null if neither is known. */
  private @Nullable String carrier(Claim claim) {
    if (!claim.via().isEmpty()) {
      return claim.via().get(0);
    }
    Origin origin = origins.get(claim.report());
    if (origin == null) {
      return null;
    }
    return origin.agency() != null ? origin.agency() : origin.outlet();
  }

  /** An outlet is the same however it is set: {@code The Paper}, {@code THE PAPER}. */
  private static String plain(String name) {
    String words = words(name.toLowerCase(Locale.ROOT));
    return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
  }

  /** The letters and digits, with a space between words. A pattern takes ten times as long. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      boolean word = Character.isLetter(letter) || number(letter);
      if (word && gap && !words.isEmpty()) {
        words.append(' ');
      }
      if (word) {
        words.appendCodePoint(letter);
      }
      gap = !word;
    }
    return words.toString();
  }

  private static boolean number(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private String name(List<Claim> claims) {
    TreeSet<String> speakers =
        claims.stream()
            .flatMap(claim -> claim.saidBy().stream())
            .map(Actor::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!speakers.isEmpty()) {
      return String.join(", ", speakers);
    }
    TreeSet<String> carriers = new TreeSet<>();
    for (Claim claim : claims) {
      String carrier = carrier(claim);
      if (carrier != null) {
        carriers.add(carrier);
      }
    }
    return carriers.isEmpty() ? claims.get(0).report() : String.join(", ", carriers);
  }
}
