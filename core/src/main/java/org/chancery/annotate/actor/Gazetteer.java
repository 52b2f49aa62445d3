package org.chancery.annotate.actor;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of states, their people and seats, of places, organisations and media. */
final class Gazetteer {
  private static final Gazetteer STANDARD = new Gazetteer();

  private final Map<String, ListedName> names = new LinkedHashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Set<String> bodies = new HashSet<>();

  private Gazetteer() {
    for (String file : List.of("states-1.tsv", "states-2.tsv", "states-3.tsv")) {
      Resources.table(file, 6).forEach(this::state);
    }
    Resources.table("metonyms.tsv", 3).forEach(this::metonym);
    Resources.table("organizations.tsv", 3).forEach(this::organization);
    MediaNames.standard()
        .all()
        .forEach((name, of) -> put(name, new ListedName(NameKind.MEDIA, of, null, null)));
    Resources.table("places-us.tsv", 2).forEach(this::places);
    Resources.table("places.tsv", 2).forEach(this::places);
    for (List<String> row : Resources.table("regions.tsv", 1)) {
      for (String region : Resources.parts(row.get(0), ';')) {
        put(region, new ListedName(NameKind.REGION, region, null, null));
      }
    }
    addUpperCase();
    names.keySet().forEach(name -> beginnings.add(Phrases.beginning(name)));
  }

  static Gazetteer standard() {
    return STANDARD;
  }

  /** Returns whether some name begins with the letters and digits that begin {@code word}. */
  boolean begins(String word) {
    return beginnings.contains(Phrases.beginning(word));
  }

  /** Returns what the words name, or null. */
  @Nullable ListedName get(String words) {
    return names.get(words);
  }

  /** Returns all names as written in reports. */
  Map<String, ListedName> all() {
    return Collections.unmodifiableMap(names);
  }

  /** Returns the states' usual names by code. */
  Map<String, String> states() {
    return Collections.unmodifiableMap(states);
  }

  /** Returns whether the lower-case words are an organisation's usual name. */
  boolean isBody(String words) {
    return bodies.contains(words);
  }

  private void state(List<String> row) {
    String code = row.get(0);
    String name = row.get(1);
    states.put(code, name);
    put(name, new ListedName(NameKind.STATE, name, code, null));
    for (String alias : Resources.parts(row.get(2), ';')) {
      put(alias, new ListedName(NameKind.STATE, name, code, null));
    }
    for (String adjective : Resources.parts(row.get(3), ';')) {
      put(adjective, new ListedName(NameKind.ADJECTIVE, name, code, null));
    }
    for (String people : Resources.parts(row.get(4), ';')) {
      put(people, new ListedName(NameKind.PEOPLE, name, code, null));
    }
    putSpellings(code, row.get(5), NameKind.CAPITAL);
  }

  private void metonym(List<String> row) {
    String code = row.get(0);
    List<String> spellings = Resources.parts(row.get(1), '=');
    String site = row.get(2).isEmpty() ? null : row.get(2);
    for (String spelling : spellings) {
      put(spelling, new ListedName(NameKind.METONYM, spellings.get(0), code, site));
    }
  }

  private void organization(List<String> row) {
    ListedName organization = new ListedName(NameKind.ORGANIZATION, row.get(0), null, row.get(2));
    put(row.get(0), organization);
    bodies.add(row.get(0).toLowerCase(Locale.ROOT));
    for (String alias : Resources.parts(row.get(1), ';')) {
      put(alias, organization);
    }
  }

  private void places(List<String> row) {
    putSpellings(row.get(0), row.get(1), NameKind.PLACE);
  }

  private void putSpellings(String code, String cell, NameKind kind) {
    for (String place : Resources.parts(cell, ';')) {
      List<String> spellings = Resources.parts(place, '=');
      for (String spelling : spellings) {
        put(spelling, new ListedName(kind, spellings.get(0), code, null));
      }
    }
  }

  private void put(String words, ListedName name) {
    String key = Phrases.normal(words);
    if (name.kind() != NameKind.MEDIA && key.regionMatches(true, 0, "the ", 0, 4)) {
      key = key.substring(4);
    }
    names.putIfAbsent(key, name);
  }

  /** Headlines and datelines shout; acronyms and words of three letters are left alone. */
  private void addUpperCase() {
    Map<String, ListedName> shouted = new LinkedHashMap<>();
    names.forEach(
        (words, name) -> {
          if (words.length() > 3) {
            shouted.putIfAbsent(words.toUpperCase(Locale.ROOT), name);
          }
        });
    shouted.forEach(names::putIfAbsent);
  }
}
