package org.chancery.claim.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.model.ActorName;

/** Speakers and carriers as they are found; each once, in the order found. */
final class Findings {
  private final Set<ActorName> speakers = new LinkedHashSet<>();
  private final Set<String> carriers = new LinkedHashSet<>();

  void speaker(ActorName speaker) {
    speakers.add(speaker);
  }

  void carrier(String name) {
    carriers.add(name);
  }

  void addAll(Attribution other) {
    speakers.addAll(other.saidBy());
    carriers.addAll(other.via());
  }

  boolean nobody() {
    return speakers.isEmpty();
  }

  boolean empty() {
    return speakers.isEmpty() && carriers.isEmpty();
  }

  Attribution attribution() {
    return new Attribution(new ArrayList<>(speakers), new ArrayList<>(carriers));
  }
}
