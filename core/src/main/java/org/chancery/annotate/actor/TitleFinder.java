package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the offices that a sentence speaks of, with the state each belongs to. */
final class TitleFinder {
  private final Words words;
  private final NameMatches names;

  TitleFinder(Words words, NameMatches names) {
    this.words = words;
    this.names = names;
  }

  List<TitlePhrase> find() {
    List<TitlePhrase> found = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < words.size(); ) {
      TitlePhrase phrase = at(i, floor);
      if (phrase == null) {
        i++;
      } else {
        found.add(phrase);
        floor = phrase.end();
        i = phrase.end();
      }
    }
    return found;
  }

  private @Nullable TitlePhrase at(int i, int floor) {
    if (words.word(i).isEmpty() || !Character.isLetter(words.word(i).charAt(0))) {
      return null;
    }
    for (int end = Math.min(words.size(), i + Titles.LONGEST); end > i; end--) {
      Title title = Titles.standard().get(words.phrase(i, end));
      if (title != null && isNoun(i, end)) {
        return extend(i, end, title, floor);
      }
    }
    return general(i, floor);
  }

  /** 'tourism minister', 'minister for veterans': titles that no list can hold in full. */
  private @Nullable TitlePhrase general(int i, int floor) {
    boolean free =
        !names.covers(i)
            && (words.tag(i).startsWith("NN") || words.capital(i))
            && !WordList.MODIFIERS.has(words.word(i))
            && !WordList.NOT_A_NAME.has(words.word(i));
    if (free && words.lower(i + 1).equals("minister") && words.tag(i + 1).startsWith("NN")) {
      String name = words.lower(i) + " minister";
      return extend(i, i + 2, new Title(name, true, null, false), floor);
    }
    return null;
  }

  private boolean isNoun(int first, int end) {
    int last = end - 1;
    String tag = words.tag(last);
    if (!tag.startsWith("NN") && !words.capital(first)) {
      return false;
    }
    NameMatch match = names.at(first);
    if (match != null && match.listed().kind() == NameKind.MEDIA) {
      return false;
    }
    // 'general election', 'leader talks': there the title only modifies
    return !(words.tag(end).equals("NN") || words.tag(end).equals("NNS"))
        || words.capital(end)
        || words.head(last) != end;
  }

  private TitlePhrase extend(int titleFirst, int titleEnd, Title title, int floor) {
    TitleOwner left = TitleOwner.leftOf(words, names, titleFirst, floor);
    TitleOwner right = TitleOwner.rightOf(words, names, titleEnd, title);
    String country = left.country() != null ? left.country() : right.country();
    String organization = left.organization() != null ? left.organization() : right.organization();
    NameMatch inside = names.at(titleFirst);
    if (country == null && organization == null) {
      country =
          title.country() != null
              ? title.country()
              : inside == null ? null : inside.listed().country();
    }
    Title named = title;
    if (organization != null && country == null) {
      String name = organization.toLowerCase(Locale.ROOT) + " " + title.name();
      named = new Title(name, title.unique(), null, title.plural());
    }
    return new TitlePhrase(
        left.edge(),
        titleFirst,
        titleEnd,
        right.edge(),
        named,
        country,
        organization,
        left.owner(),
        left.former(),
        left.indefinite());
  }
}
