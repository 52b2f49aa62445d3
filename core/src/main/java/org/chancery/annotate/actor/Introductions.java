package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Introduction;
import org.chancery.model.Office;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects what a report tells of who holds which office. */
final class Introductions {
  private record Told(
      String name, @Nullable Office office, @Nullable String country, boolean past) {}

  private final Set<Told> told = new LinkedHashSet<>();
  private final List<Introduction> list = new ArrayList<>();

  private final Homeland homeland;

  private Introductions(Homeland homeland) {
    this.homeland = homeland;
  }

  static List<Introduction> of(List<Scene> scenes, List<List<Settled>> settled, Homeland homeland) {
    Introductions found = new Introductions(homeland);
    for (int i = 0; i < scenes.size(); i++) {
      found.add(scenes.get(i), settled.get(i));
    }
    return List.copyOf(found.list);
  }

  private void add(Scene scene, List<Settled> settled) {
    for (PersonPhrase phrase : scene.persons()) {
      Person person = personAt(phrase.first(), settled);
      if (phrase.run() == null || person == null) {
        continue;
      }
      Words words = scene.words();
      Span span = words.span(phrase.first(), phrase.end());
      if (phrase.title() != null) {
        add(person, phrase.title(), phrase.country(), span);
      } else if (phrase.country() != null) {
        add(new Told(person.name(), null, phrase.country(), false), span);
      }
      for (Apposition apposition : scene.appositions()) {
        if (apposition.run().equals(phrase.run())) {
          TitlePhrase title = apposition.title();
          Span other = words.span(title.first(), title.end());
          add(person, title, title.country(), span.cover(other));
        }
      }
    }
  }

  private void add(Person person, TitlePhrase title, @Nullable String country, Span span) {
    if (title.title().name().equals("counterpart") || title.title().plural()) {
      return;
    }
    String told = title.country() != null ? title.country() : country;
    String state = told == null && title.organization() == null ? person.country() : told;
    // A guess stands beside an office without a state, so that it can be told from what is told.
    boolean open = state == null && title.organization() == null && !title.former();
    add(
        new Told(
            person.name(),
            new Office(title.title().name(), state),
            open ? homeland.of(person) : state,
            title.former()),
        span);
  }

  private void add(Told one, Span span) {
    if (told.add(one)) {
      list.add(new Introduction(one.name(), one.office(), one.country(), one.past(), span));
    }
  }

  private static @Nullable Person personAt(int first, List<Settled> settled) {
    for (Settled one : settled) {
      if (one.first() == first) {
        return one.person();
      }
    }
    return null;
  }
}
