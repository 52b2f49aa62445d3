package org.chancery.claim.attribution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** A headline that names no speaker is told by whoever tells the first sentence beneath it. */
final class HeadlineStory implements Mechanism {
  private static final int SHARED = 2;

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
    for (int i = scene.at() + 1; i < page.size(); i++) {
      Sentence lead = page.sentence(i);
      if (lead.block() == BlockType.BODY) {
        for (Token verb : lead.tokens()) {
          if (verb.head() < 0 && wording.says(lead, verb) && told(scene, lead, verb) >= SHARED) {
            subjects.read(page.scene(i, verb.index()), verb.index(), findings);
          }
        }
        Token root = root(lead);
        if (findings.empty() && root != null && shared(scene, lead, root) >= SHARED) {
          citation.read(page.scene(i, root.index()), findings);
        }
        return;
      }
    }
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
