package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of capitalised words that may be persons' names. A listed place inside such a run
 * ({@code Washington} after {@code George}) is then no place.
 */
final class NameFinder {
  private static final int LONGEST = 6;

  private final Words words;
  private final NameMatches names;
  private final List<TitlePhrase> titles;

  NameFinder(Words words, NameMatches names, List<TitlePhrase> titles) {
    this.words = words;
    this.names = names;
    this.titles = titles;
  }

  List<NameRun> find() {
    List<NameRun> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      if (!starts(i)) {
        i++;
        continue;
      }
      int end = endOf(i);
      i = begin(i, end);
      if (end == i + 3 && isPair(i)) {
        // 'the Costa-Lima talks': two persons, not one
        for (int at : new int[] {i, i + 2}) {
          NameRun half = run(at, at + 1);
          if (half != null) {
            runs.add(half);
          }
        }
        i = end;
        continue;
      }
      NameRun run = run(i, end);
      if (run != null) {
        absorb(run);
        runs.add(run);
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** 'Commission Wang Li', 'Agriculture Omar al-Said': the field of an office is no name. */
  private int begin(int first, int end) {
    int i = first;
    while (end - i > 2
        && !words.hyphen(i + 1)
        && (WordList.NOT_A_NAME.has(words.word(i)) || WordList.PORTFOLIOS.has(words.lower(i)))) {
      i++;
    }
    return i;
  }

  /** A page that prints a name twice on end gives two runs: nobody bears one name twice. */
  private boolean repeats(int first, int i) {
    for (int k = first; k < i; k++) {
      if (words.word(k).length() > 2
          && words.word(k).equals(words.word(i))
          && !words.hyphen(k + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPair(int i) {
    return words.hyphen(i + 1)
        && plain(i)
        && plain(i + 2)
        && !WordList.PARTICLES.has(words.lower(i))
        && words.headsDealing(i + 3);
  }

  private @Nullable NameRun run(int first, int end) {
    List<String> parts = new ArrayList<>();
    boolean own = false;
    for (int i = first; i < end; i++) {
      String word = words.word(i);
      if (WordList.NOT_A_NAME.has(word)) {
        return null;
      }
      if (words.hyphen(i)) {
        continue;
      }
      own |= !names.covers(i);
      if (i > first && words.hyphen(i - 1)) {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + "-" + word);
      } else {
        parts.add(word);
      }
    }
    if (parts.size() == 1 && NameRun.isNumeral(parts.get(0))) {
      return null;
    }
    boolean ok = own && !parts.isEmpty() && parts.size() <= LONGEST && wordLike(parts);
    return ok ? NameRun.of(first, end, words.phrase(first, end), parts) : null;
  }

  /** Acronyms and single letters are no names. */
  private boolean wordLike(List<String> parts) {
    if (words.headline() && parts.size() > 1) {
      return true;
    }
    for (String part : parts) {
      if (part.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      boolean shout = part.length() > 1 && part.chars().allMatch(Character::isUpperCase);
      if (shout && parts.size() == 1) {
        return false;
      }
    }
    String start = parts.get(0);
    boolean acronym =
        start.length() > 2 && start.length() < 5 && start.chars().allMatch(Character::isUpperCase);
    return start.length() > 1 && !acronym;
  }

  private boolean starts(int i) {
    if (WordList.PARTICLES.has(words.word(i)) && !words.capital(i)) {
      int next = words.hyphen(i + 1) ? i + 2 : i + 1;
      return words.tag(i).startsWith("NN") && plain(next) && !inTitle(i);
    }
    return plain(i) || borrowed(i) && plain(i + 1) && !words.possessive(i + 1);
  }

  private int endOf(int first) {
    int i = first + 1;
    while (i < words.size()) {
      boolean verb = words.headline() && words.tag(i).startsWith("VB");
      if (repeats(first, i) || verb && WordList.NOT_A_NAME.has(words.word(i))) {
        break;
      } else if (plain(i)
          || borrowed(i) && (!words.headline() || i == first + 1 && !plain(first))) {
        i++;
      } else if (words.hyphen(i) && i + 1 < words.size() && joins(i + 1)) {
        i += 2;
      } else if (WordList.PARTICLES.has(words.word(i)) && afterParticles(i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean joins(int i) {
    return !names.covers(i)
        && !inTitle(i)
        && (words.capital(i) || words.tag(i).startsWith("NNP") && words.word(i).length() <= 6);
  }

  private boolean afterParticles(int i) {
    int next = i;
    while (WordList.PARTICLES.has(words.word(next)) || words.hyphen(next)) {
      next++;
    }
    return plain(next) && !words.word(i).equals("y");
  }

  /** A capitalised word that no list explains. */
  private boolean plain(int i) {
    return words.capital(i)
        && !names.covers(i)
        && !inTitle(i)
        && !WordList.HONORIFICS.has(words.word(i))
        && !WordList.TIME_WORDS.has(words.word(i))
        && !WordList.PARTIES.has(words.word(i))
        && !(words.headline() && words.common(i))
        && (words.tag(i).startsWith("NNP")
            || words.tag(i).equals("FW")
            || words.named(i)
            || words.headline() && i == 0 && family(i)
            || i > 0 && words.tag(i).matches("NN|NNS|JJ|VB.?") && words.tag(i - 1).equals("NNP"));
  }

  /** {@code Xi praises …}: a short family name that the models do not know. */
  private boolean family(int i) {
    return WordList.FAMILY_FIRST.has(words.word(i))
        && words.relation(i).startsWith("nsubj")
        && words.tag(words.head(i)).equals("VBZ");
  }

  /** A listed place of one word that stands where a part of a name may. */
  private boolean borrowed(int i) {
    NameMatch match = names.at(i);
    return match != null
        && match.end() - match.first() == 1
        && match.listed().kind().canBePersonal()
        && WordList.PERSONAL_PLACES.has(words.word(i))
        && !inTitle(i)
        && words.tag(i).startsWith("NNP")
        && Character.isLowerCase(words.word(i).charAt(words.word(i).length() - 1));
  }

  private boolean inTitle(int i) {
    return titles.stream().anyMatch(t -> t.covers(i));
  }

  private void absorb(NameRun run) {
    for (int i = run.first(); i < run.end(); i++) {
      NameMatch match = names.at(i);
      if (match != null) {
        names.drop(match);
      }
    }
  }
}
