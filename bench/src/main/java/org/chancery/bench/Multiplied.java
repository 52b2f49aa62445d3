package org.chancery.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.claim.Reading;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.store.ReadingCodec;

/**
 * Readings made of real ones by shifting the names of persons and all days: other people do the
 * like at other times, between the same states.
 */
final class Multiplied {
  /** So many casts of people there are; who acts more often, acts in other years. */
  private static final int CASTS = 20;

  /** A year in which every day keeps its day of the week. */
  private static final int YEAR = 364;

  private static final int SHORTEST = 3;
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");
  private static final Pattern WORD = Pattern.compile("[ -]");

  private final List<String> documents;
  private final List<Pattern> names;

  Multiplied(List<Reading> readings) {
    documents = readings.stream().map(ReadingCodec::encode).toList();
    names = readings.stream().map(Multiplied::names).toList();
  }

  /** Returns all the readings once, as the time of this number they are told. */
  List<Reading> time(int number) {
    return IntStream.range(0, documents.size())
        .parallel()
        .mapToObj(i -> ReadingCodec.decode(shifted(i, number)))
        .toList();
  }

  private String shifted(int reading, int number) {
    int cast = number % CASTS;
    long days = (long) YEAR * (number / CASTS);
    String document = documents.get(reading);
    if (cast > 0) {
      document =
          names
              .get(reading)
              .matcher(document)
              .replaceAll(name -> Matcher.quoteReplacement(shifted(name.group(), cast)));
    }
    return DAY.matcher(document)
        .replaceAll(day -> '"' + LocalDate.parse(day.group(1)).plusDays(days).toString() + '"')
        .replaceFirst("\"id\":\"", "\"id\":\"" + number + "/");
  }

  /** The words of persons' names in the claims of a reading; of the same length when shifted. */
  private static Pattern names(Reading reading) {
    TreeSet<String> words =
        new TreeSet<>(
            Comparator.comparing(String::length).reversed().thenComparing(String::compareTo));
    reading.claims().stream()
        .flatMap(claim -> claim.roles().values().stream().flatMap(List::stream))
        .filter(side -> side.type() == ActorType.PERSON)
        .map(ActorName::name)
        .flatMap(Stream::ofNullable)
        .flatMap(WORD::splitAsStream)
        .filter(word -> word.length() >= SHORTEST)
        .forEach(word -> words.add(Pattern.quote(word)));
    return words.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
  }

  private static String shifted(String name, int by) {
    StringBuilder shifted = new StringBuilder();
    for (char letter : name.toCharArray()) {
      char small = Character.toLowerCase(letter);
      char other = turned(small, VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS, by);
      shifted.append(small == letter ? other : Character.toUpperCase(other));
    }
    return shifted.toString();
  }

  private static char turned(char letter, String among, int by) {
    int at = among.indexOf(letter);
    return at < 0 ? letter : among.charAt((at + by) % among.length());
  }
}
