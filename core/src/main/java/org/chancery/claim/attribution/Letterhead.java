package org.chancery.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.actor.Bodies;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an office publishes is its own word throughout: its first lines name who issues
 * it, either alone ({@code Anna Example, Minister of Finance}) or as issuer of {@code the following
 * statement}.
 */
final class Letterhead implements Mechanism {
  private static final int FIRST = 5;
  private static final Set<String> FIRST_PERSON = Set.of("I", "We", "we");
  private static final int LONGEST = 14;

  private final Wording wording;
  private final Subjects subjects;

  Letterhead(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.empty() && !ours(scene.sentence())
        || scene.sentence().block() == BlockType.CAPTION) {
      return;
    }
    Findings heads = new Findings();
    head(scene, heads);
    findings.addAll(heads.attribution());
  }

  /** {@code We support what X announced}: whoever else is told to speak, the issuer does. */
  private static boolean ours(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                FIRST_PERSON.contains(t.text())
                    && t.relation().equals("nsubj")
                    && t.head() >= 0
                    && (t.index() == 0 || sentence.token(t.head()).head() < 0)
                    && !sentence.quoted(t.span().start()));
  }

  private void head(Scene scene, Findings findings) {
    Page page = scene.page();
    for (int i = 0; i < Math.min(FIRST, page.size()); i++) {
      Sentence sentence = page.sentence(i);
      if (sentence.block() != BlockType.BODY || i == scene.at()) {
        continue;
      }
      Scene head = page.scene(i, 0);
      signature(sentence)
          .filter(m -> inPerson(page) && !names(scene.sentence(), m))
          .ifPresent(m -> subjects.speaker(head, m, findings));
      if (findings.nobody()) {
        issuers(page, i, findings);
      }
      if (!findings.nobody()) {
        return;
      }
    }
  }

  /** Whether somebody speaks of himself outside quotations. */
  private static boolean inPerson(Page page) {
    return page.report().sentences().stream()
        .flatMap(s -> s.tokens().stream().filter(t -> !s.quoted(t.span().start())))
        .anyMatch(t -> t.tag().equals("PRP") && FIRST_PERSON.contains(t.text()));
  }

  /** Whoever is told of by name is not telling. */
  private static boolean names(Sentence sentence, Mention signature) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.actor() != null && m.actor().equals(signature.actor()));
  }

  /** An office-holder's name and office, and nothing else. */
  private static Optional<Mention> signature(Sentence sentence) {
    boolean bare =
        sentence.tokens().size() <= LONGEST
            && sentence.tokens().stream().noneMatch(t -> t.isVerb() || t.tag().equals("MD"));
    return sentence.mentions().stream()
        .filter(m -> bare && m.first() == 0 && m.form() == Mention.Form.PERSON_NAME)
        .filter(m -> holder(m.actor()))
        .findFirst();
  }

  private static boolean holder(@Nullable ActorName actor) {
    return actor != null
        && actor.type() == ActorType.PERSON
        && actor.office() != null
        && actor.country() != null;
  }

  /** {@code The following statement was issued by …}. */
  private void issuers(Page page, int at, Findings findings) {
    Sentence sentence = page.sentence(at);
    boolean document =
        sentence.tokens().stream()
            .filter(t -> t.index() > 0 && wording.documents().contains(t.lemma()))
            .map(t -> sentence.token(t.index() - 1).text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> word.equals("following") || word.equals("joint"));
    boolean issued =
        sentence.tokens().stream()
            .anyMatch(t -> t.isVerb() && Set.of("release", "issue", "publish").contains(t.lemma()));
    Optional<Token> by = sentence.tokens().stream().filter(t -> t.lemma().equals("by")).findFirst();
    if (document && issued && by.isPresent()) {
      boolean body = false;
      for (Mention mention : sentence.mentions()) {
        ActorName actor = mention.actor();
        if (mention.first() < by.get().index() || actor == null) {
          continue;
        }
        Optional<ActorName> many = body(sentence, mention);
        if (many.isPresent()) {
          findings.speaker(many.get());
          body = true;
          continue;
        }
        // The states and their offices listed after a body's name are its members.
        boolean member = actor.type() == ActorType.STATE || actor.name() == null;
        if (!body || !member) {
          subjects.speaker(page.scene(at, 0), mention, findings);
        }
        body |= actor.type() == ActorType.ORGANIZATION;
      }
    }
  }

  /** {@code the G7 foreign ministers of …}: all of them together are the body. */
  private Optional<ActorName> body(Sentence sentence, Mention mention) {
    List<Token> words = sentence.tokens().subList(mention.first(), mention.end());
    boolean description = mention.form() == Mention.Form.DESCRIPTION;
    boolean many = words.stream().anyMatch(t -> t.tag().equals("NNS"));
    ActorName actor = mention.actor();
    Office office = actor == null || actor.name() != null ? null : actor.office();
    if (description && office != null && office.country() == null) {
      // "the EU high representative": the office is the body's own.
      Optional<String> owner =
          Bodies.named(office.title().split(" ", 2)[0].toUpperCase(Locale.ROOT));
      if (owner.isPresent()) {
        return owner.map(Letterhead::organization);
      }
    }
    return description && many
        ? words.stream()
            .flatMap(t -> Bodies.named(t.text()).stream())
            .findFirst()
            .map(Letterhead::organization)
        : Optional.empty();
  }

  private static ActorName organization(String name) {
    return new ActorName(ActorType.ORGANIZATION, name, null, null);
  }
}
