package org.chancery.link;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Sha256;

/** Makes event ids that a person can read and a program can rely on. */
final class EventIds {
  /** Hexadecimal digits enough for millions of claims. */
  private static final int DIGEST = 10;

  private EventIds() {}

  /**
   * Returns an id made of kind, sides, country and a digest of the first claim. Words may change as
   * more becomes known; the digest is of what the report says and never does.
   */
  static String of(Candidate first) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(first.kind().name().toLowerCase(Locale.ROOT));
    for (List<Actor> actors : first.roles().values()) {
      for (Actor actor : actors) {
        if (parts.size() < 4) {
          parts.add(word(actor));
        }
      }
    }
    String country = first.country();
    if (country != null) {
      parts.add(country.toLowerCase(Locale.ROOT));
    }
    parts.add(digest(first));
    return String.join("-", parts);
  }

  private static String word(Actor actor) {
    List<String> words = Spelling.of(actor.name()).words();
    if (actor.type() == ActorType.STATE && actor.country() != null || words.isEmpty()) {
      return String.valueOf(actor.country()).toLowerCase(Locale.ROOT);
    }
    return words.get(words.size() - 1);
  }

  private static String digest(Candidate first) {
    String key =
        first.report()
            + "|"
            + first.stated().evidence().span()
            + "|"
            + first.kind()
            + "|"
            + first.stated().stage()
            + "|"
            + first.stated().roles()
            + "|"
            + first.stated().place()
            + "|"
            + first.stated().timing();
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
  }
}
