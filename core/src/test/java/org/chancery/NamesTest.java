package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chancery knows nobody: whoever the gold names stands in no code, no lexicon and no test. */
class NamesTest {
  private static final List<String> ROLES =
      List.of(
          "visitor",
          "host",
          "participants",
          "parties",
          "supplier",
          "recipient",
          "actor",
          "target",
          "said_by");

  /** Shorter surnames are words of the language, or other things, too often. */
  private static final int DISTINCT = 6;

  /** Towns, and the words of towns and papers, that persons of the gold are called by as well. */
  private static final Set<String> PLACES_TOO =
      Set.of("Austin", "Little", "Libération", "Salman", "Sharif", "nations");

  /** Two or more words, each with a capital, the last with small letters too: no initials. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\S*( (\\p{Ll}+|\\p{Lu}\\S*))* \\p{Lu}\\p{L}*\\p{Ll}\\S*");

  /** Words of which an institution's name has one and a person's has none. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(of|for|and|on|the|House|Union|Nations|Bank|Fund|Agency|Council|Committee|Commission"
              + "|Ministry|Government|Office|Party|Department|State|Court|Organi[sz]ation|Group"
              + "|Army|Force|Forces|Front|Embassy|Parliament|Congress|Senate|Palace|League|News"
              + "|Cross|Taliban|Islamic|Jihad|Hezbollah|Movement|Republic|Alliance|Quartet)\\b");

  @Test
  void noFileNamesAPersonOfTheGold() throws IOException {
    Set<String> names = new TreeSet<>();
    names.addAll(names(SharedFolder.path("gold/seeds/claims.jsonl")));
    names.addAll(names(SharedFolder.path("gold/dev/claims.jsonl")));
    assertThat(names).hasSizeGreaterThan(100);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      names.stream()
          .filter(name -> stands(name, text))
          .forEach(name -> found.add(file.getFileName() + ": " + name));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noCodeNamesAPersonOfTheGoldByTheSurname() throws IOException {
    Set<String> surnames = new TreeSet<>();
    for (String gold : List.of("gold/seeds/claims.jsonl", "gold/dev/claims.jsonl")) {
      names(SharedFolder.path(gold))
          .forEach(n -> surnames.add(n.substring(n.lastIndexOf(' ') + 1)));
    }
    surnames.removeIf(name -> name.length() < DISTINCT);
    surnames.removeAll(PLACES_TOO);
    assertThat(surnames).hasSizeGreaterThan(100);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      if (!file.toString().contains("/src/main/")) {
        continue;
      }
      String text = Files.readString(file);
      surnames.stream()
          .filter(name -> stands(name, text))
          .forEach(name -> found.add(file.getFileName() + ": " + name));
    }
    assertThat(found).isEmpty();
  }

  /** Whether a name stands in a text with no letter at either end. */
  private static boolean stands(String name, String text) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !Character.isLetter(text.codePointBefore(at)))
          && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Persons alone have names of several words that no gazetteer holds. */
  private static Set<String> names(Path gold) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = json.readTree(line);
      for (String role : ROLES) {
        for (JsonNode actor : row.path(role)) {
          String name = actor.asString();
          if (NAME.matcher(name).matches() && !INSTITUTION.matcher(name).find()) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static List<Path> files() {
    Path clone = SharedFolder.root();
    List<Path> files = new ArrayList<>();
    for (String module : List.of("core", "store", "app", "bench")) {
      try (Stream<Path> all = Files.walk(clone.resolve(module).resolve("src"))) {
        all.filter(Files::isRegularFile).forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
