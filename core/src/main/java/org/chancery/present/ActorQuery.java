package org.chancery.present;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Countries;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a user names one: by id, by whole words of the name, by the country's code or English
 * name, or by the initials of an organisation. Case and accents do not matter, except that words
 * all in capitals ({@code UN}, {@code KP}) are taken for codes and initials, never for a name.
 */
public final class ActorQuery {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,5}");
  private static final int ASCII = 0x80;

  /** There are few, and each is asked for with every actor. */
  private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

  private final String text;
  private final String stripped;
  private final String words;
  private final boolean isCode;

  /**
   * Makes a query.
   *
   * @param text what the user typed
   * @throws IllegalArgumentException if it holds no letter or digit
   */
  public ActorQuery(String text) {
    this.text = requireNonNull(text, "text");
    this.stripped = text.strip();
    this.words = words(text);
    this.isCode = CODE.matcher(stripped).matches();
    if (words.isBlank()) {
      throw new IllegalArgumentException("an actor without a letter: '" + text + "'");
    }
  }

  /** Returns what the user typed. */
  public String text() {
    return text;
  }

  /** Returns whether the actor is meant; a state's officials are meant with their state. */
  public boolean matches(Actor actor) {
    return actor.id().equalsIgnoreCase(text)
        || matchesCountry(actor.country())
        || (actor.type() == ActorType.ORGANIZATION && initials(actor.name()).equals(stripped))
        || (!isCode && words(actor.name()).contains(words));
  }

  /** Returns whether {@code country}, an ISO 3166 alpha-2 code, is meant. */
  boolean matchesCountry(@Nullable String country) {
    return country != null
        && (country.equalsIgnoreCase(stripped)
            || COUNTRIES.computeIfAbsent(country, c -> words(Countries.name(c))).equals(words));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorQuery query && query.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static String initials(String name) {
    return NOT_WORD
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Returns the words in lower case without accents, each between spaces. */
  static String words(String text) {
    return text.chars().allMatch(unit -> unit < ASCII) ? plainWords(text) : anyWords(text);
  }

  /** Nearly all names are plain, and every actor of a ledger may be asked for his. */
  private static String plainWords(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.length() == 1 ? "" : words.toString();
  }

  private static String anyWords(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words =
        NOT_WORD
            .splitAsStream(bare.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
  }
}
