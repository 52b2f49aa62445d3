package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** A person as one report comes to tell of him or her: grows while the report is read. */
final class Person {
  private String name;
  private List<String> parts;
  private String key;
  private final boolean full;
  private final Set<String> shortForms = new LinkedHashSet<>();
  private final List<Title> titles = new ArrayList<>();
  private final List<Title> pastTitles = new ArrayList<>();
  private boolean hasInitial;
  private @Nullable String country;
  private Gender gender = Gender.UNKNOWN;

  Person(String name, List<String> parts, boolean full) {
    this.name = name;
    this.parts = List.copyOf(parts);
    this.key = NameKeys.of(String.join("", parts));
    this.full = full;
    this.shortForms.addAll(NameKeys.shortForms(parts));
    if (!full) {
      this.shortForms.add(NameKeys.of(NameKeys.bare(name)));
      this.shortForms.add(NameKeys.of(NameKeys.bare(parts.get(0))));
    }
    this.hasInitial = NameRun.hasInitial(parts);
  }

  String name() {
    return name;
  }

  boolean full() {
    return full;
  }

  List<Title> titles() {
    return titles;
  }

  @Nullable String country() {
    return country;
  }

  Gender gender() {
    return gender;
  }

  /** Returns whether the words name this person in full, or with a middle name more or less. */
  boolean hasName(NameRun run) {
    List<String> other = run.parts();
    if (run.key().equals(key)) {
      return true;
    }
    List<String> longer = parts.size() >= other.size() ? parts : other;
    List<String> shorter = parts.size() >= other.size() ? other : parts;
    return shorter.size() >= 2
        && longer.size() > shorter.size()
        && same(shorter.get(0), longer.get(0))
        && same(shorter.get(shorter.size() - 1), longer.get(longer.size() - 1))
        && !WordList.FAMILY_FIRST.has(longer.get(0));
  }

  boolean hasShortForm(NameRun run) {
    return shortForms.contains(run.key()) || shortForms.contains(run.bareKey());
  }

  /** Returns whether the words are the first of this person's names: 'Prince Mohammed'. */
  boolean hasFirstName(String words) {
    return same(parts.get(0), words);
  }

  void called(NameRun run) {
    if (!run.isFull()) {
      return;
    }
    boolean fuller = run.parts().size() > parts.size() && !run.hasInitial() || parts.size() < 2;
    boolean plainer = hasInitial && !run.hasInitial() || shouts(name) && !shouts(run.name());
    if (fuller && !hasInitial || plainer) {
      name = run.name();
      parts = run.parts();
      key = run.key();
      hasInitial = run.hasInitial();
      shortForms.addAll(NameKeys.shortForms(parts));
    }
  }

  void holds(Title title, boolean past) {
    List<Title> list = past ? pastTitles : titles;
    if (!list.contains(title)) {
      list.add(title);
    }
  }

  void of(@Nullable String state) {
    country = country == null ? state : country;
  }

  void is(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** Returns the office that best tells who this is, or null. */
  @Nullable Office office() {
    Title best = mainTitle();
    return best == null ? null : new Office(best.name(), officeCountry(best));
  }

  /** Returns the title that only one person holds, if there is one, or the first told. */
  @Nullable Title mainTitle() {
    Title best = null;
    for (Title title : titles) {
      if (best == null || title.unique() && !best.unique()) {
        best = title;
      }
    }
    return best;
  }

  private @Nullable String officeCountry(Title title) {
    return title.country() != null ? title.country() : country;
  }

  ActorName actor() {
    return new ActorName(ActorType.PERSON, name, office(), country);
  }

  private static boolean shouts(String words) {
    return words.chars().filter(Character::isUpperCase).count()
        > words.chars().filter(Character::isLowerCase).count();
  }

  private static boolean same(String a, String b) {
    return NameKeys.of(a).equals(NameKeys.of(b));
  }
}
