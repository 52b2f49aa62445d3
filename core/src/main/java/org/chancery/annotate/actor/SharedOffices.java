package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/**
 * An office in the plural is held by an officer of each state told with it: {@code the presidents
 * of Peru and Chile}, {@code the Peruvian and Chilean presidents} are two persons.
 */
final class SharedOffices {
  private static final Set<Form> BESIDE = Set.of(Form.STATE_NAME, Form.CAPITAL);

  private final Words words;

  SharedOffices(Words words) {
    this.words = words;
  }

  /** Returns the mentions in their order, states that share such an office as its holders. */
  List<Mention> share(List<Mention> mentions) {
    List<Mention> shared = new ArrayList<>(mentions);
    for (int i = 0; i < shared.size(); i++) {
      Office office = plural(shared.get(i));
      if (office == null) {
        continue;
      }
      for (int k = i; k + 1 < shared.size() && joined(shared.get(k), shared.get(k + 1)); k++) {
        if (!BESIDE.contains(shared.get(k + 1).form()) || modifies(shared.get(k + 1))) {
          break;
        }
        shared.set(k + 1, held(shared.get(k + 1), office));
      }
      for (int k = i; k > 0 && joined(shared.get(k - 1), shared.get(k)); k--) {
        if (shared.get(k - 1).form() != Form.DEMONYM) {
          break;
        }
        shared.set(k - 1, held(shared.get(k - 1), office));
      }
    }
    return shared;
  }

  /** The office that several hold, if the mention tells of one without a name. */
  private @Nullable Office plural(Mention mention) {
    ActorName actor = mention.actor();
    if (actor == null || actor.name() != null || mention.form() != Form.DESCRIPTION) {
      return null;
    }
    for (int i = mention.first(); i < mention.end(); i++) {
      if (words.tag(i).equals("NNS") || words.tag(i).equals("NNPS")) {
        return actor.office();
      }
    }
    return null;
  }

  /** Whether only a comma, 'and' or an article parts the two. */
  private boolean joined(Mention left, Mention right) {
    for (int i = left.end(); i < right.first(); i++) {
      if (!Set.of(",", "and", "&", "the").contains(words.lower(i))) {
        return false;
      }
    }
    return right.first() > left.end();
  }

  /** 'Canada and Mexico border': a name that belongs to a noun after it. */
  private boolean modifies(Mention mention) {
    return words.head(mention.head()) == mention.end() || words.possessive(mention.end());
  }

  private static Mention held(Mention mention, Office office) {
    ActorName state = mention.actor();
    String country = state == null ? null : state.country();
    return country == null
        ? mention
        : new Mention(
            mention.span(),
            mention.first(),
            mention.end(),
            mention.head(),
            Form.DESCRIPTION,
            new ActorName(ActorType.PERSON, null, new Office(office.title(), country), country),
            null);
  }
}
