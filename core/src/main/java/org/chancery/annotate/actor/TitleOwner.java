package org.chancery.annotate.actor;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a title and tells whose office it is.
 *
 * @param edge how far the office's phrase reaches to that side
 * @param country the state, or null
 * @param organization the organisation, or null
 * @param owner the word of a possessor that is no state, or -1
 * @param former whether the office is told to be past
 * @param indefinite whether an indefinite article stands before it
 * @param deputy whether it is the office of a deputy
 */
record TitleOwner(
    int edge,
    @Nullable String country,
    @Nullable String organization,
    int owner,
    boolean former,
    boolean indefinite,
    boolean deputy) {

  /** Reads leftwards from a title: modifiers, a nationality or possessor, an article. */
  static TitleOwner leftOf(Words words, NameMatches names, int title, int floor) {
    String country = null;
    String organization = null;
    boolean former = false;
    boolean deputy = false;
    int edge = title;
    if (words.lemma(title - 1).equals("say")) {
      // "Peru says president will visit": whoever says so tells of its own.
      NameMatch speaker = names.at(title - 2);
      if (speaker != null && speaker.end() == title - 1 && speaker.listed().country() != null) {
        country = speaker.listed().country();
        return new TitleOwner(edge, country, null, -1, false, false, false);
      }
    }
    for (int i = title - 1; i >= floor; ) {
      NameMatch match = names.at(i);
      if (match != null) {
        if (!match.listed().kind().canOwnOffice() || match.first() < floor) {
          break;
        }
        boolean second = country != null || organization != null;
        if (second && match.listed().kind() != NameKind.ORGANIZATION) {
          break;
        }
        if (match.listed().kind() == NameKind.ORGANIZATION) {
          organization = match.listed().name();
        } else {
          country = match.listed().country();
        }
        edge = match.first();
        i = edge - 1;
      } else if (words.possessive(i)) {
        NameMatch owner = names.at(i - 1);
        if (country == null && organization == null && owner != null && owner.first() >= floor) {
          boolean body = owner.listed().kind() == NameKind.ORGANIZATION;
          boolean media = owner.listed().kind() == NameKind.MEDIA;
          int start = words.tag(owner.first() - 1).equals("DT") ? owner.first() - 1 : owner.first();
          return new TitleOwner(
              media ? edge : Math.max(start, floor),
              owner.listed().country(),
              body ? owner.listed().name() : null,
              -1,
              former,
              false,
              deputy);
        }
        return new TitleOwner(edge, country, organization, i - 1, former, false, deputy);
      } else if (words.tag(i).equals("DT")) {
        boolean one = words.lower(i).equals("a") || words.lower(i).equals("an");
        return new TitleOwner(i, country, organization, -1, former, one, deputy);
      } else if (words.tag(i).equals("PRP$")) {
        return new TitleOwner(i, country, organization, i, former, false, deputy);
      } else if (modifies(words, i)) {
        former |= WordList.FORMER.has(words.lower(i));
        deputy |= words.lower(i).equals("deputy") || words.lower(i).equals("vice");
        edge = words.hyphen(i) ? edge : i;
        i--;
      } else {
        break;
      }
    }
    return new TitleOwner(edge, country, organization, -1, former, false, deputy);
  }

  /** Reads rightwards from a title: 'of Greece', 'to the United Nations'. */
  static TitleOwner rightOf(Words words, NameMatches names, int title, Title of) {
    String link = words.lower(title);
    boolean mission = link.equals("to") || link.equals("in") && of.name().contains("ambassador");
    boolean fellow = link.equals("from") && of.name().equals(Counterpart.TITLE);
    if (!link.equals("of") && !mission && !fellow) {
      return new TitleOwner(title, null, null, -1, false, false, false);
    }
    int at = words.lower(title + 1).equals("the") ? title + 2 : title + 1;
    int realm = at;
    // 'the Federative Republic of', 'the Grand Duchy of'
    while (realm < at + 3 && words.capital(realm) && !WordList.REALMS.has(words.word(realm))) {
      realm++;
    }
    if (WordList.REALMS.has(words.word(realm)) && words.lower(realm + 1).equals("of")) {
      at = realm + 2;
    }
    NameMatch match = names.at(at);
    if (match != null
        && match.first() == at
        && match.listed().kind() == NameKind.ADJECTIVE
        && WordList.REALMS.has(words.word(match.end()))) {
      return new TitleOwner(
          match.end() + 1, match.listed().country(), null, -1, false, false, false);
    }
    if (match == null
        || match.first() != at
        || match.listed().kind() == NameKind.MEDIA
        || match.listed().kind() == NameKind.ADJECTIVE
        || words.possessive(match.end())) {
      return new TitleOwner(title, null, null, -1, false, false, false);
    }
    boolean body = match.listed().kind() == NameKind.ORGANIZATION;
    return new TitleOwner(
        match.end(),
        mission ? null : match.listed().country(),
        mission || !body ? null : match.listed().name(),
        -1,
        false,
        false,
        false);
  }

  private static boolean modifies(Words words, int i) {
    String tag = words.tag(i);
    return WordList.MODIFIERS.has(words.word(i))
        || WordList.MODIFIERS.has(words.lower(i))
        || words.hyphen(i)
        || tag.equals("JJ") && !words.capital(i)
        || tag.equals("JJS")
        || tag.equals("VBN") && words.relation(i).equals("nmod");
  }
}
