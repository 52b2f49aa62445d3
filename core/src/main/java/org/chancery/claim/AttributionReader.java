package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;
import org.chancery.model.BlockType;

/** Reads whose word a claim is: reporting verbs, {@code according to}, quotations, citations. */
final class AttributionReader {
  private static final Set<String> CITING = Set.of("cite", "quote", "according", "per");

  private final Lexicon lexicon;
  private final CarrierFinder carriers;

  AttributionReader(Lexicon lexicon, CarrierFinder carriers) {
    this.lexicon = lexicon;
    this.carriers = carriers;
  }

  /**
   * Returns whose word the trigger is.
   *
   * @param report the report
   * @param at index of the trigger's sentence among them
   * @param trigger index of the trigger's word
   */
  Attribution read(AnnotatedReport report, int at, int trigger) {
    List<Sentence> sentences = report.sentences();
    Sentence sentence = sentences.get(at);
    Syntax syntax = new Syntax(sentence, lexicon.words());
    String text = report.text();
    List<Carrier> media = carriers.find(sentence, text);
    Set<ActorName> speakers = new LinkedHashSet<>();
    Set<String> via = new LinkedHashSet<>();
    for (int verb : reportingOver(sentence, trigger)) {
      speakers(syntax, verb, media, speakers, via);
      cited(syntax, verb, media, via);
    }
    accordingTo(syntax, trigger, media, speakers, via);
    if (speakers.isEmpty()
        && via.isEmpty()
        && sentence.quoted(sentence.token(trigger).span().start())) {
      quoted(report, at, speakers, via);
    }
    if (speakers.isEmpty() && sentence.block() == BlockType.HEADLINE) {
      colon(sentence, trigger, speakers);
    }
    if (sentence.block() == BlockType.CAPTION) {
      media.forEach(c -> via.add(c.name()));
    }
    return new Attribution(new ArrayList<>(speakers), new ArrayList<>(via));
  }

  /** The reporting verbs whose complement the word lies in, innermost first. */
  private List<Integer> reportingOver(Sentence sentence, int index) {
    List<Integer> found = new ArrayList<>();
    int at = index;
    for (int step = 0; step < 15; step++) {
      Token token = sentence.token(at);
      if (token.head() < 0) {
        break;
      }
      Token head = sentence.token(token.head());
      boolean complement =
          Set.of("ccomp", "xcomp", "dobj", "nsubjpass", "pcomp").contains(token.relation())
              || token.relation().equals("prep")
                  && Set.of("as", "about", "for", "of", "on", "to").contains(token.lemma())
              || token.relation().equals("parataxis");
      if (head.isVerb() && complement && lexicon.words().reporting().contains(head.lemma())) {
        found.add(head.index());
      }
      if (!complement
          && Set.of("advcl", "relcl", "nsubj").contains(token.relation())
          && !found.isEmpty()) {
        break;
      }
      at = head.index();
    }
    return found;
  }

  private static void speakers(
      Syntax syntax, int verb, List<Carrier> media, Set<ActorName> speakers, Set<String> via) {
    Sentence sentence = syntax.sentence();
    boolean quoted = syntax.passive(verb);
    for (Mention mention :
        quoted && sentence.token(verb).lemma().equals("quote")
            ? syntax.object(verb)
            : syntax.subject(verb)) {
      carrierAt(media, mention.head()).ifPresentOrElse(via::add, () -> addActor(mention, speakers));
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("nsubj")
          || child.relation().equals("dobj")
          || child.relation().equals("agent")) {
        carrierAt(media, child.index()).ifPresent(via::add);
      }
    }
  }

  /** {@code told TASS}, {@code reported, citing TASS}, {@code in remarks carried by TASS}. */
  private static void cited(Syntax syntax, int verb, List<Carrier> media, Set<String> via) {
    Sentence sentence = syntax.sentence();
    for (Carrier carrier : media) {
      int head = sentence.token(carrier.first()).index();
      if (sentence.dominates(verb, head)) {
        via.add(carrier.name());
      }
    }
  }

  private static void accordingTo(
      Syntax syntax, int trigger, List<Carrier> media, Set<ActorName> speakers, Set<String> via) {
    Sentence sentence = syntax.sentence();
    for (Token token : sentence.tokens()) {
      if (!CITING.contains(token.lemma()) && !token.text().equalsIgnoreCase("according")) {
        continue;
      }
      boolean mere =
          token.text().equalsIgnoreCase("according")
              || token.text().equalsIgnoreCase("per")
              || token.text().equalsIgnoreCase("citing");
      if (!mere || Math.abs(token.index() - trigger) > 40) {
        continue;
      }
      for (int i = token.index() + 1;
          i < Math.min(token.index() + 9, sentence.tokens().size());
          i++) {
        int here = i;
        Optional<Carrier> carrier = media.stream().filter(c -> c.covers(here)).findFirst();
        if (carrier.isPresent()) {
          via.add(carrier.get().name());
          i = carrier.get().end();
          continue;
        }
        Optional<Mention> mention = sentence.mentionAt(i);
        if (mention.isPresent()) {
          addActor(mention.get(), speakers);
          break;
        }
        if (Set.of(",", ".", ";").contains(sentence.token(i).text())) {
          break;
        }
      }
    }
  }

  /** A quotation whose reporting verb stands beside it or in the sentence before or after. */
  private void quoted(AnnotatedReport report, int at, Set<ActorName> speakers, Set<String> via) {
    List<Sentence> sentences = report.sentences();
    for (int i : new int[] {at, at + 1, at - 1}) {
      if (i < 0 || i >= sentences.size() || sentences.get(i).block() != sentences.get(at).block()) {
        continue;
      }
      Sentence sentence = sentences.get(i);
      Syntax syntax = new Syntax(sentence, lexicon.words());
      List<Carrier> media = carriers.find(sentence, report.text());
      for (Token token : sentence.tokens()) {
        if (token.isVerb()
            && lexicon.words().reporting().contains(token.lemma())
            && !sentence.quoted(token.span().start())) {
          speakers(syntax, token.index(), media, speakers, via);
        }
      }
      if (!speakers.isEmpty() || !via.isEmpty()) {
        return;
      }
    }
  }

  /** {@code Moscow visit possible: Lavrov}, {@code Lavrov: visit possible}. */
  private static void colon(Sentence sentence, int trigger, Set<ActorName> speakers) {
    for (Token token : sentence.tokens()) {
      if (!token.text().equals(":")) {
        continue;
      }
      int size = sentence.tokens().size();
      if (token.index() > trigger && size - token.index() <= 6) {
        sentence.mentions().stream()
            .filter(m -> m.first() > token.index())
            .findFirst()
            .ifPresent(m -> addActor(m, speakers));
      } else if (token.index() < trigger) {
        sentence.mentions().stream()
            .filter(m -> m.end() == token.index() && m.first() == 0)
            .filter(m -> m.form() == Mention.Form.PERSON_NAME || m.form() == Mention.Form.METONYM)
            .findFirst()
            .ifPresent(m -> addActor(m, speakers));
      }
    }
  }

  private static void addActor(Mention mention, Set<ActorName> speakers) {
    if (mention.actor() != null) {
      speakers.add(mention.actor());
    }
  }

  private static Optional<String> carrierAt(List<Carrier> media, int index) {
    return media.stream().filter(c -> c.covers(index)).map(Carrier::name).findFirst();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
