package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins titles, honorifics and names of one sentence into phrases that name persons. */
final class PersonFinder {
  private static final Set<String> STAFF =
      Set.of(
          "office",
          "cabinet",
          "administration",
          "secretariat",
          "bureau",
          "adviser",
          "advisor",
          "advisers",
          "aide",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "secretary",
          "staff");

  private final Words words;
  private final NameMatches names;
  private final List<TitlePhrase> titles;
  private final List<NameRun> runs;

  PersonFinder(Words words, NameMatches names, List<TitlePhrase> titles, List<NameRun> runs) {
    this.words = words;
    this.names = names;
    this.titles = titles;
    this.runs = runs;
  }

  List<PersonPhrase> find() {
    List<PersonPhrase> found = new ArrayList<>();
    List<Apposition> appositions = appositions();
    List<TitlePhrase> used = new ArrayList<>();
    for (NameRun run : runs) {
      TitlePhrase title = titleBefore(run);
      if (title != null) {
        used.addAll(chain(title));
      }
      boolean nested = title != null && nested(title);
      PersonPhrase phrase = named(run, title, appositions);
      found.add(nested ? phrase.withoutOffice() : phrase);
    }
    for (TitlePhrase title : titles) {
      if (!used.contains(title)) {
        found.add(
            new PersonPhrase(
                words,
                title.first(),
                title.end(),
                null,
                title,
                title.country(),
                genderOf(title, words.lower(title.titleEnd() - 1)),
                true));
      }
    }
    found.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return found;
  }

  List<Apposition> appositions() {
    List<Apposition> found = new ArrayList<>();
    for (NameRun run : runs) {
      for (TitlePhrase title : titles) {
        boolean after = title.first() == run.end() + 1 && words.word(run.end()).equals(",");
        boolean before = title.end() + 1 == run.first() && words.word(title.end()).equals(",");
        if (title.title().plural() || title.indefinite() && !after) {
          continue;
        }
        if (after && runAt(title.end()) == null && closes(title.end(), title)
            || before
                && !title.isBare()
                && titleBefore(run) == null
                && runAt(title.end()) == null
                && ends(run.end())) {
          found.add(new Apposition(run, title));
        }
      }
    }
    return found;
  }

  private PersonPhrase named(
      NameRun run, @Nullable TitlePhrase title, List<Apposition> appositions) {
    int first = run.first();
    int end = run.end();
    Gender gender = Gender.UNKNOWN;
    boolean evident = title != null;
    int before = first - 1;
    if (WordList.HONORIFICS.has(words.word(before))) {
      gender = genderOf(null, words.word(before));
      evident = true;
      first = before;
    }
    String country = null;
    if (title != null) {
      first = chain(title).get(0).first();
      country = title.country();
      for (TitlePhrase link : chain(title)) {
        country = country == null ? link.country() : country;
      }
      gender =
          gender == Gender.UNKNOWN ? genderOf(title, words.lower(title.titleEnd() - 1)) : gender;
    } else if (words.possessive(first - 1) && isState(first - 2)) {
      NameMatch owner = names.at(first - 2);
      country = owner == null ? null : owner.listed().country();
      first = owner == null ? first : owner.first();
    }
    if (words.lower(end).equals("of")) {
      int at = words.lower(end + 1).equals("the") ? end + 2 : end + 1;
      NameMatch of = names.at(at);
      if (of != null
          && of.first() == at
          && of.listed().kind() == NameKind.STATE
          && country == null) {
        country = of.listed().country();
        end = of.end();
        evident = true;
      }
    }
    for (Apposition apposition : appositions) {
      evident |= apposition.run().equals(run);
    }
    evident |= aged(run.end()) || run.isEastern();
    evident |= governs(words, run);
    evident |= run.isFull() && WordList.PARTIES.has(words.word(run.first() - 1));
    if (run.isFull()) {
      evident |= country != null || PersonalRelations.show(words, run);
    }
    return new PersonPhrase(words, first, end, run, title, country, gender, evident);
  }

  /** 'the Costa administration' */
  static boolean governs(Words words, NameRun run) {
    return words.lower(run.end()).equals("administration") && !run.isFull();
  }

  /** 'Head of the Office of the President of Peru Ana Costa': she is not the president. */
  private boolean nested(TitlePhrase title) {
    int of = title.first() - 1;
    return (words.lower(of).equals("of") || words.lower(of).equals("to"))
        && (STAFF.contains(words.lower(of - 1))
            || titles.stream().anyMatch(t -> t.end() == of && t != title));
  }

  /** The titles that are joined by 'and' before one name, the last of them given. */
  private List<TitlePhrase> chain(TitlePhrase last) {
    List<TitlePhrase> chain = new ArrayList<>();
    chain.add(last);
    for (int i = titles.indexOf(last) - 1; i >= 0; i--) {
      TitlePhrase link = titles.get(i);
      boolean joined =
          link.end() + 1 == chain.get(0).first()
              && (words.lower(link.end()).equals("and") || words.word(link.end()).equals("/"));
      if (!joined
          || link.title().plural()
          || last.country() != null
          || !chain.get(0).isBare()
          || runAt(link.end()) != null) {
        break;
      }
      chain.add(0, link);
    }
    return chain;
  }

  private @Nullable TitlePhrase titleBefore(NameRun run) {
    int edge = run.first();
    if (WordList.HONORIFICS.has(words.word(edge - 1))) {
      edge--;
    }
    if (words.word(edge - 1).equals("-") || words.word(edge - 1).equals("``")) {
      edge--;
    }
    for (TitlePhrase title : titles) {
      if (title.end() == edge) {
        return title;
      }
    }
    return null;
  }

  private @Nullable NameRun runAt(int i) {
    for (NameRun run : runs) {
      if (run.first() == i) {
        return run;
      }
    }
    return null;
  }

  private boolean closes(int i, TitlePhrase title) {
    return ends(i)
        || words.lower(i).equals("who")
        || words.relation(words.headOf(title.titleFirst(), title.titleEnd())).equals("appos")
        || words.tag(i).equals("IN");
  }

  private boolean ends(int i) {
    return !words.inside(i)
        || words.tag(i).matches("[,.:]|''|-RRB-")
        || words.lower(i).equals("and");
  }

  private boolean isState(int i) {
    NameMatch match = names.at(i);
    return match != null
        && (match.listed().kind() == NameKind.STATE || match.listed().kind() == NameKind.CAPITAL);
  }

  /** 'Ana Costa, 52,' */
  private boolean aged(int i) {
    return words.word(i).equals(",")
        && words.word(i + 1).matches("[1-9][0-9]")
        && words.word(i + 2).equals(",");
  }

  private static Gender genderOf(@Nullable TitlePhrase title, String word) {
    if (WordList.MALE_TITLES.has(word)
        || title != null && WordList.MALE_TITLES.has(title.title().name())) {
      return Gender.HE;
    }
    if (WordList.FEMALE_TITLES.has(word)
        || title != null && WordList.FEMALE_TITLES.has(title.title().name())) {
      return Gender.SHE;
    }
    return Gender.UNKNOWN;
  }
}
