package org.chancery.claim.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.ActorName;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** A headline that names no speaker is told by whoever tells the first sentence beneath it. */
final class HeadlineStory implements Mechanism {
  private static final int SHARED = 2;

  /** So many sentences tell the headline's story once more. */
  private static final int LEADS = 3;

  private final Wording wording;
  private final Subjects subjects;
  private final Citation citation;

  HeadlineStory(Wording wording, Subjects subjects, Citation citation) {
    this.citation = citation;
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.empty() || scene.sentence().block() != BlockType.HEADLINE) {
      return;
    }
    Page page = scene.page();
    int read = 0;
    for (int i = scene.at() + 1; i < page.size() && read < LEADS && findings.empty(); i++) {
      if (page.sentence(i).block() == BlockType.BODY) {
        lead(scene, i, read == 0, findings);
        read++;
      }
    }
  }

  private void lead(Scene headline, int at, boolean first, Findings findings) {
    Page page = headline.page();
    Sentence lead = page.sentence(at);
    for (Token verb : lead.tokens()) {
      if (verb.head() >= 0 || !page.quote(verb.span().start()).isEmpty()) {
        continue;
      }
      Scene scene = page.scene(at, verb.index());
      if (first && wording.says(lead, verb) && told(headline, lead, verb) >= SHARED) {
        subjects.read(scene, verb.index(), findings);
      } else if (!wording.denies(verb)
          && retells(headline, lead, verb)
          && apart(headline, at, scene.syntax().subject(verb.index()))) {
        subjects.read(scene, verb.index(), findings);
      }
    }
    Token root = root(lead);
    if (first && findings.empty() && root != null && shared(headline, lead, root) >= SHARED) {
      citation.read(page.scene(at, root.index()), findings);
    }
  }

  /** A side of the event who is heard on it has been introduced before: that is no telling. */
  private static boolean apart(Scene headline, int at, List<Mention> subject) {
    Page page = headline.page();
    for (int i = headline.at(); i < at; i++) {
      for (Mention mention : page.sentence(i).mentions()) {
        if (subject.stream().anyMatch(s -> Objects.equals(s.actor(), mention.actor()))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether what the verb hands on has a state and the matter of the headline. */
  private boolean retells(Scene headline, Sentence lead, Token verb) {
    Set<String> nouns = new LinkedHashSet<>();
    for (Token token : headline.sentence().tokens()) {
      if (token.isNoun() || token.index() == headline.trigger()) {
        nouns.add(token.lemma());
      }
    }
    Set<String> countries = countries(headline.sentence().mentions());
    Optional<VerbClass> kind = wording.of(lead, verb);
    for (Token part : lead.children(verb.index())) {
      boolean matter =
          kind.filter(
                  k ->
                      k.clause() && part.relation().equals("ccomp")
                          || k.noun() && part.relation().equals("dobj"))
              .isPresent();
      if (!matter) {
        continue;
      }
      long words =
          lead.tokens().stream()
              .filter(t -> t.equals(part) || lead.dominates(part.index(), t.index()))
              .map(Token::lemma)
              .filter(nouns::contains)
              .distinct()
              .count();
      List<Mention> told =
          lead.mentions().stream().filter(m -> lead.dominates(part.index(), m.head())).toList();
      long states = countries(told).stream().filter(countries::contains).count();
      if (words >= 1 && states >= 1 && words + states > SHARED) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> countries(List<Mention> mentions) {
    Set<String> countries = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      ActorName actor = mention.actor();
      if (actor != null && actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return countries;
  }

  private static @Nullable Token root(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElse(null);
  }

  /** How many words of the headline the told clause has: its names and its event. */
  private static long told(Scene headline, Sentence lead, Token verb) {
    return lead.children(verb.index(), "ccomp").stream()
        .mapToLong(clause -> shared(headline, lead, clause))
        .sum();
  }

  private static long shared(Scene headline, Sentence lead, Token clause) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : headline.sentence().tokens()) {
      if (token.tag().startsWith("NNP") || token.index() == headline.trigger()) {
        words.add(token.lemma());
      }
    }
    return lead.tokens().stream()
        .filter(t -> lead.dominates(clause.index(), t.index()))
        .map(Token::lemma)
        .filter(words::contains)
        .distinct()
        .count();
  }
}
