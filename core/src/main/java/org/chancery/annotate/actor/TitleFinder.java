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
    TitlePhrase head = headOf(i, floor);
    if (head != null) {
      return head;
    }
    int longest = Titles.standard().begins(words.word(i)) ? Titles.LONGEST : 0;
    for (int end = Math.min(words.size(), i + longest); end > i; end--) {
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

  /** 'the head of the Danish government': the nationality stands inside the title. */
  private @Nullable TitlePhrase headOf(int i, int floor) {
    if (!words.lower(i).equals("head") || !words.lower(i + 1).equals("of")) {
      return null;
    }
    int at = words.lower(i + 2).equals("the") ? i + 3 : i + 2;
    NameMatch nation = names.at(at);
    if (nation == null || nation.first() != at || nation.listed().kind() != NameKind.ADJECTIVE) {
      return null;
    }
    Title title = Titles.standard().get("head of " + words.lower(nation.end()));
    if (title == null) {
      return null;
    }
    int end = nation.end() + 1;
    TitleOwner left = TitleOwner.leftOf(words, names, i, floor);
    return new TitlePhrase(
        left.edge(),
        i,
        end,
        end,
        title,
        nation.listed().country(),
        null,
        -1,
        left.former(),
        left.indefinite());
  }

  private boolean isNoun(int first, int end) {
    int last = end - 1;
    String tag = words.tag(last);
    if (!tag.startsWith("NN") && !words.capital(first)) {
      return false;
    }
    if (WordList.HONORIFICS.has(words.word(first - 1)) && end - first == 1) {
      return false;
    }
    NameMatch match = names.at(first);
    if (match != null && match.listed().kind() == NameKind.MEDIA) {
      return false;
    }
    // 'general election', 'leader talks': there the title only modifies
    return !(words.tag(end).equals("NN") || words.tag(end).equals("NNS"))
        || words.capital(end)
        || words.head(last) != end
        || words.headline()
            && words.tag(end).equals("NNS")
            && WordList.HEADLINE_VERBS.has(words.lemma(end));
  }

  private TitlePhrase extend(int titleFirst, int titleEnd, Title title, int floor) {
    TitleOwner left = TitleOwner.leftOf(words, names, titleFirst, floor);
    int field = fieldAfter(titleEnd, title);
    TitleOwner right = TitleOwner.rightOf(words, names, field, title);
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
    if (field > titleEnd) {
      named =
          new Title(
              title.name() + " " + words.phrase(titleEnd, field).toLowerCase(Locale.ROOT),
              title.unique(),
              title.country(),
              title.plural());
    }
    if (left.deputy()) {
      named = new Title("deputy " + named.name(), false, null, title.plural());
    }
    if (organization != null && country == null) {
      String name = organization.toLowerCase(Locale.ROOT) + " " + named.name();
      named = new Title(name, named.unique(), null, title.plural());
    }
    return new TitlePhrase(
        left.edge(),
        titleFirst,
        titleEnd,
        Math.max(right.edge(), field),
        named,
        country,
        organization,
        left.owner(),
        left.former(),
        left.indefinite());
  }

  /** 'envoy for climate', 'minister of investment': returns the end of the field named. */
  private int fieldAfter(int end, Title title) {
    String link = words.lower(end);
    boolean links = link.equals("for") || link.equals("of") || link.equals("on");
    if (!links || title.name().startsWith("president") || title.name().startsWith("leader")) {
      return end;
    }
    int last = end;
    for (int i = end + 1; words.inside(i); i++) {
      if (!names.covers(i) && WordList.PORTFOLIOS.has(words.lower(i))) {
        last = i + 1;
      } else if (!words.lower(i).equals("and")
          && !words.lower(i).equals("the")
          && !words.word(i).equals("&")
          && !words.word(i).equals(",")) {
        break;
      } else if (words.word(i).equals(",")
          && !(WordList.PORTFOLIOS.has(words.lower(i + 1)) && words.capital(i + 1)
              || words.lower(i + 1).equals("and")
                  && words.capital(i + 2)
                  && WordList.PORTFOLIOS.has(words.lower(i + 2)))) {
        break;
      }
    }
    return last > end ? last : end;
  }
}
