package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Place;
import org.jspecify.annotations.Nullable;

/** Turns the listed names of a sentence into mentions of states, organisations and places. */
final class StateFinder {
  /** Most towns of the new world have one of the old that is called the same. */
  private static final String NAMESAKES = "US";

  private final Words words;
  private final NameMatches names;

  StateFinder(Words words, NameMatches names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Returns the mentions of the sentence.
   *
   * @param taken the words that are part of a person's mention already
   */
  List<Mention> find(boolean[] taken) {
    List<Mention> found = new ArrayList<>();
    int floor = 0;
    for (NameMatch match : names.list()) {
      if (match.first() < floor || overlaps(match, taken) || onlyModifies(match)) {
        continue;
      }
      Mention mention = mention(match, floor, taken);
      if (mention != null) {
        found.add(mention);
        floor = mention.end();
      }
    }
    return found;
  }

  private @Nullable Mention mention(NameMatch match, int floor, boolean[] taken) {
    ListedName listed = match.listed();
    ActorName actor = actor(match);
    Place place = within(match, place(listed));
    if (actor != null && place != null && !Objects.equals(actor.country(), place.country())) {
      place = null;
    }
    if (actor == null && place == null) {
      return null;
    }
    if (actor != null) {
      int group = groupAfter(match, taken);
      if (group > 0) {
        int first =
            words.tag(match.first() - 1).equals("DT") && match.first() - 1 >= floor
                ? match.first() - 1
                : match.first();
        return of(first, group, Form.DESCRIPTION, actor, null);
      }
    }
    int first =
        listed.kind() == NameKind.STATE ? realm(match.first(), floor, taken) : match.first();
    return of(first, match.end(), form(listed.kind()), actor, place);
  }

  /** 'the Arab Republic of Egypt': what a state calls itself before its name. */
  private int realm(int name, int floor, boolean[] taken) {
    int of = words.lower(name - 1).equals("the") ? name - 2 : name - 1;
    if (of < floor + 1
        || !words.lower(of).equals("of")
        || !WordList.REALMS.has(words.word(of - 1))) {
      return name;
    }
    int first = of - 1;
    while (first - 1 >= floor
        && words.capital(first - 1)
        && words.tag(first - 1).matches("NNPS?|JJ")
        && !names.covers(first - 1)) {
      first--;
    }
    for (int i = first; i < name; i++) {
      if (taken[i] || names.covers(i)) {
        return name;
      }
    }
    return first;
  }

  private Mention of(
      int first, int end, Form form, @Nullable ActorName actor, @Nullable Place place) {
    int head = words.headOf(first, end);
    return new Mention(words.span(first, end), first, end, head, form, actor, place);
  }

  private @Nullable ActorName actor(NameMatch match) {
    ListedName listed = match.listed();
    return switch (listed.kind()) {
      case STATE, ADJECTIVE, PEOPLE, CAPITAL -> state(listed.country());
      case METONYM -> state(ownerBefore(match, listed.country()));
      case ORGANIZATION -> organization(match);
      case MEDIA, PLACE, REGION -> null;
    };
  }

  private static @Nullable ActorName state(@Nullable String code) {
    String name = code == null ? null : Gazetteer.standard().states().get(code);
    return code == null || name == null ? null : ActorName.state(code, name);
  }

  /** 'the Russian Security Council' is no body of the United Nations. */
  private @Nullable ActorName organization(NameMatch match) {
    ListedName listed = match.listed();
    if ("UN".equals(listed.site()) && !words.word(match.first()).startsWith("U")) {
      String owner = ownerBefore(match, null);
      if (owner != null) {
        return state(owner);
      }
    }
    return new ActorName(ActorType.ORGANIZATION, listed.name(), null, null);
  }

  /** 'the Peruvian Congress' is not that of the country whose Congress needs no name. */
  private @Nullable String ownerBefore(NameMatch match, @Nullable String otherwise) {
    int at = match.first() - 1;
    if (words.possessive(at)) {
      at--;
    }
    NameMatch owner = names.at(at);
    boolean state =
        owner != null
            && (owner.listed().kind() == NameKind.STATE
                || owner.listed().kind() == NameKind.ADJECTIVE);
    return owner != null && state ? owner.listed().country() : otherwise;
  }

  private static @Nullable Place place(ListedName listed) {
    return switch (listed.kind()) {
      case STATE -> new Place(null, listed.country());
      case CAPITAL, PLACE -> new Place(listed.name(), listed.country());
      case REGION -> new Place(listed.name(), null);
      case METONYM -> listed.site() == null ? null : new Place(listed.site(), listed.country());
      case ADJECTIVE, PEOPLE, ORGANIZATION, MEDIA -> null;
    };
  }

  /** 'in Newport, United Kingdom,': a town whose namesake we know is of the state told with it. */
  private @Nullable Place within(NameMatch match, @Nullable Place place) {
    NameMatch state =
        match.listed().kind() == NameKind.PLACE && words.word(match.end()).equals(",")
            ? names.at(match.end() + 1)
            : null;
    boolean told =
        state != null
            && state.first() == match.end() + 1
            && state.listed().kind() == NameKind.STATE
            && NAMESAKES.equals(match.listed().country())
            && words.lower(match.first() - 1).equals("in")
            && words.tag(state.end()).matches("[,.:]|")
            && !words.lower(state.end() + 1).equals("and");
    return place == null || state == null || !told
        ? place
        : new Place(place.name(), state.listed().country());
  }

  private static Form form(NameKind kind) {
    return switch (kind) {
      case STATE -> Form.STATE_NAME;
      case ADJECTIVE, PEOPLE -> Form.DEMONYM;
      case CAPITAL -> Form.CAPITAL;
      case METONYM -> Form.METONYM;
      case ORGANIZATION -> Form.ORGANIZATION_NAME;
      case PLACE, REGION, MEDIA -> Form.PLACE_NAME;
    };
  }

  /** Returns the end of the group that acts for its state ('senior Russian officials'), or -1. */
  private int groupAfter(NameMatch match, boolean[] taken) {
    int i = match.end();
    if (words.possessive(i)) {
      i++;
    }
    for (int steps = 0; steps < 4 && words.inside(i) && !taken[i] && !names.covers(i); steps++) {
      if (words.inside(i + 1)
          && !taken[i + 1]
          && WordList.STATE_GROUPS.has(words.phrase(i, i + 2))) {
        return groupAfterBody(i + 2);
      }
      boolean group = WordList.STATE_GROUPS.has(words.word(i));
      if (group && !words.tag(i + 1).startsWith("NN")) {
        return i + 1;
      }
      boolean modifier =
          group
              || words.tag(i).startsWith("JJ")
              || words.tag(i).equals("NN")
              || words.tag(i).startsWith("NNP") && WordList.NOT_A_NAME.has(words.word(i))
              || words.tag(i).equals("VBG");
      if (!modifier) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private int groupAfterBody(int end) {
    return WordList.STATE_GROUPS.has(words.word(end)) && words.tag(end).startsWith("NN")
        ? end + 1
        : end;
  }

  /**
   * 'Russian-backed', 'Chadian rebel leaders', 'the Minsk agreements', 'the Paris Club': no act of
   * the state named.
   */
  private boolean onlyModifies(NameMatch match) {
    int end = match.end();
    if (words.hyphen(end) && !words.capital(end + 1)
        || WordList.OPPOSED.has(words.lower(end)) && match.listed().kind() == NameKind.ADJECTIVE) {
      return true;
    }
    boolean seat =
        match.listed().kind() == NameKind.CAPITAL || match.listed().kind() == NameKind.PLACE;
    if (!seat) {
      return false;
    }
    return WordList.AGREEMENTS.has(words.lower(end))
        || words.lower(end).equals("peace") && WordList.AGREEMENTS.has(words.lower(end + 1))
        || words.lower(end).equals("climate");
  }

  private static boolean overlaps(NameMatch match, boolean[] taken) {
    for (int i = match.first(); i < match.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
