package org.chancery.annotate.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.model.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * The capital in which an official of no told state meets the press: {@code at a news conference in
 * Oslo, Deputy Foreign Minister X said}. A guest would have been introduced with his state.
 */
final class Podium {
  private static final Set<String> PRESS = Set.of("press", "news", "weekly", "daily");
  private static final Set<String> PODIUM = Set.of("conference", "briefing");

  private final Map<Person, String> capitals = new IdentityHashMap<>();

  Podium(List<Scene> scenes, List<List<Settled>> settled, List<List<Mention>> mentions) {
    for (int i = 0; i < scenes.size(); i++) {
      Words words = scenes.get(i).words();
      String country = capital(words, mentions.get(i));
      Person speaker = country == null ? null : speaker(words, settled.get(i));
      if (country != null && speaker != null) {
        capitals.putIfAbsent(speaker, country);
      }
    }
  }

  /** Returns the country of the capital he spoke to the press in, or null. */
  @Nullable String of(Person person) {
    return capitals.get(person);
  }

  private static @Nullable String capital(Words words, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int at = mention.first();
      ActorName actor = mention.actor();
      boolean podium =
          mention.form() == Mention.Form.CAPITAL
              && at >= 3
              && words.lower(at - 1).equals("in")
              && PODIUM.contains(words.lower(at - 2))
              && PRESS.contains(words.lower(at - 3));
      if (podium && actor != null) {
        return actor.country();
      }
    }
    return null;
  }

  private static @Nullable Person speaker(Words words, List<Settled> settled) {
    for (Settled one : settled) {
      int verb = words.head(one.head());
      boolean subject = words.relation(one.head()).startsWith("nsubj") && verb >= 0;
      if (subject && one.person() != null && !Quotes.covers(words, verb)) {
        return one.person();
      }
    }
    return null;
  }
}
