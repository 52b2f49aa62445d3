package org.chancery.annotate.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of news agencies, newspapers and broadcasters: who carries the news. */
public final class MediaNames {
  private static final MediaNames STANDARD = read();

  private final Map<String, String> canonical;

  private MediaNames(Map<String, String> canonical) {
    this.canonical = canonical;
  }

  /** Returns the names that come with Chancery. */
  public static MediaNames standard() {
    return STANDARD;
  }

  /**
   * Returns the canonical name of an outlet or agency ({@code Korean Central News Agency}: {@code
   * KCNA}), if the words, exactly as written, are a name of one.
   */
  public Optional<String> canonical(String words) {
    return Optional.ofNullable(canonical.get(Phrases.normal(words)));
  }

  /** Returns every known name with its canonical one, in the order of the list. */
  public Map<String, String> all() {
    return canonical;
  }

  private static MediaNames read() {
    Map<String, String> names = new LinkedHashMap<>();
    for (List<List<String>> group : Resources.groups("media.yaml").values()) {
      for (List<String> outlet : group) {
        for (String name : outlet) {
          names.putIfAbsent(Phrases.normal(name), outlet.get(0));
        }
      }
    }
    return new MediaNames(Collections.unmodifiableMap(names));
  }
}
