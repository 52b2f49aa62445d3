package org.chancery.claim.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Words;
import org.chancery.model.ActorType;

/**
 * Who does what to whom: subjects and objects read through passives, relative and participial
 * clauses, coordination and control.
 */
public final class Syntax {
  private static final int DEPTH = 6;
  private static final Set<String> SPELLS = Set.of("day", "night", "week", "hour");
  private static final Set<String> RELATIVES = Set.of("WP", "WDT", "WP$");
  private static final Set<String> JOINTS = Set.of("-", "–", "—", "/");

  private static final Set<String> FOLLOWING = Set.of("follow", "join");
  private final Sentence sentence;
  private final Words lexicon;
  private final Referents referents;

  /**
   * Makes a view of one sentence.
   *
   * @param sentence the sentence
   * @param lexicon the word classes
   */
  public Syntax(Sentence sentence, Words lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.referents = new Referents(this, lexicon.people());
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns whether the verb at {@code verb} stands in the passive. */
  public boolean passive(int verb) {
    Token token = sentence.token(verb);
    if (sentence.children(verb).stream()
        .anyMatch(t -> t.relation().equals("auxpass") || t.relation().equals("nsubjpass"))) {
      return true;
    }
    return token.tag().equals("VBN")
        && sentence.children(verb).stream().noneMatch(t -> t.relation().startsWith("aux"))
        && sentence.children(verb, "nsubj").isEmpty();
  }

  /**
   * Returns the mentions of whoever does what the verb says, found through control and ellipsis.
   */
  public List<Mention> subject(int verb) {
    return subject(verb, 0);
  }

  private List<Mention> subject(int verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    boolean passive = passive(verb);
    List<Mention> own = new ArrayList<>();
    if (passive) {
      for (Token agent : children(verb, "agent", "prep")) {
        if (agent.lemma().equals("by")) {
          prepositionObjects(agent).forEach(t -> own.addAll(mentions(t.index())));
        }
      }
      return own;
    }
    for (Token subject : children(verb, "nsubj")) {
      own.addAll(RELATIVES.contains(subject.tag()) ? antecedent(verb) : mentions(subject.index()));
      if (own.isEmpty() && subject.lemma().equals("it")) {
        own.addAll(itself(verb, depth));
      }
    }
    if (own.isEmpty()) {
      own.addAll(mistaken(verb));
    }
    if (!own.isEmpty() || !children(verb, "nsubj").isEmpty()) {
      return own;
    }
    List<Mention> inherited = inherited(verb, depth);
    return inherited.isEmpty() ? adjoining(verb) : inherited;
  }

  /**
   * {@code On Tuesday X, the premier, told Y}, {@code days after X and Y had a call}: of a finite
   * verb that the parser left without a subject, whoever is named right before it.
   */
  private List<Mention> adjoining(int verb) {
    Token finite = sentence.token(verb);
    if (!Set.of("VBD", "VBZ", "VBP").contains(finite.tag())
        || finite.relation().startsWith("aux")) {
      return List.of();
    }
    int at = verb - 1;
    while (at > 0
        && (sentence.token(at).tag().equals("RB") || sentence.token(at).text().equals(","))) {
      at--;
    }
    Optional<Mention> near = at < 0 ? Optional.empty() : sentence.mentionAt(at);
    if (near.isEmpty() || near.get().actor() == null) {
      return List.of();
    }
    Token head = sentence.token(near.get().head());
    return head.relation().equals("conj") && head.head() >= 0
        ? mentions(head.head())
        : List.of(near.get());
  }

  /** {@code Under Secretary X met}: a title that the parser took for a preposition. */
  private List<Mention> mistaken(int verb) {
    List<Mention> found = new ArrayList<>();
    for (Token child : children(verb, "prep")) {
      sentence
          .mentionAt(child.index())
          .filter(m -> m.first() == child.index() && m.end() <= verb)
          .filter(m -> m.actor() != null && m.actor().type() == ActorType.PERSON)
          .ifPresent(found::add);
    }
    return found;
  }

  /** {@code Niger denied that it had supplied}: the state or body that speaks of itself. */
  private List<Mention> itself(int verb, int depth) {
    Token token = sentence.token(verb);
    boolean complement =
        Set.of("ccomp", "advcl", "conj").contains(token.relation()) && token.head() >= 0;
    if (!complement || !sentence.token(token.head()).isVerb()) {
      return List.of();
    }
    return subject(token.head(), depth + 1).stream()
        .filter(m -> m.actor() != null && m.actor().type() != ActorType.PERSON)
        .toList();
  }

  /** The subject of a verb that has none of its own: from its governor. */
  private List<Mention> inherited(int verb, int depth) {
    Token token = sentence.token(verb);
    if (token.head() < 0) {
      return List.of();
    }
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case "conj", "parataxis" ->
          head.isVerb() ? subjectOrPatient(head.index(), depth + 1) : List.of();
      case "xcomp", "ccomp" -> controller(head, depth);
      case "advcl", "dep" ->
          head.isVerb() ? subjectOrPatient(head.index(), depth + 1) : mentions(head.index());
      case "acl", "relcl" -> ofNoun(head, depth);
      case "pcomp" -> ofPreposition(head, depth);
      default -> List.of();
    };
  }

  private List<Mention> controller(Token head, int depth) {
    if (!head.isVerb()) {
      // "is due to visit", "is likely to visit": the subject of the copula.
      if (!children(head.index(), "nsubj").isEmpty()) {
        return subject(head.index(), depth + 1);
      }
      return head.head() >= 0 ? subject(head.head(), depth + 1) : List.of();
    }
    boolean control = lexicon.objectControl().contains(head.lemma());
    if (control && !passive(head.index())) {
      List<Mention> object = object(head.index());
      if (!object.isEmpty()) {
        return object;
      }
      for (Token prep : children(head.index(), "prep")) {
        if (Set.of("on", "to", "for").contains(prep.lemma())) {
          for (Token pobj : prepositionObjects(prep)) {
            List<Mention> found = mentions(pobj.index());
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
      }
    }
    return subjectOrPatient(head.index(), depth + 1);
  }

  /** Whoever is spoken of: the subject, or in a passive the one acted on. */
  private List<Mention> subjectOrPatient(int verb, int depth) {
    return passive(verb) ? object(verb) : subject(verb, depth);
  }

  private List<Mention> ofNoun(Token noun, int depth) {
    List<Mention> own = mentions(noun.index());
    if (!own.isEmpty()) {
      return own;
    }
    // "his plan to visit", "an invitation to X to visit": possessor, addressee, holder.
    for (Token prep : children(noun.index(), "prep")) {
      if (Set.of("to", "for", "by").contains(prep.lemma())) {
        for (Token pobj : prepositionObjects(prep)) {
          List<Mention> found = mentions(pobj.index());
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    if (Set.of("dobj", "pobj", "attr").contains(noun.relation())) {
      Optional<Token> verb = governingVerb(noun.index());
      if (verb.isPresent()) {
        List<Mention> found = subjectOrPatient(verb.get().index(), depth + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return possessor(noun.index());
  }

  private List<Mention> ofPreposition(Token preposition, int depth) {
    if (preposition.head() < 0) {
      return List.of();
    }
    Token head = sentence.token(preposition.head());
    if (head.isVerb() && head.relation().equals("ccomp") && head.head() >= 0) {
      // "X and Y said prices should fall after meeting in Z": the parser hangs it too low.
      List<Mention> near = subjectOrPatient(head.index(), depth + 1);
      return near.isEmpty() ? subject(head.head(), depth + 1) : near;
    }
    if (word(preposition).equals("in") && FOLLOWING.contains(head.lemma())) {
      // "X followed Y in imposing": both do.
      List<Mention> both = new ArrayList<>(subjectOrPatient(head.index(), depth + 1));
      both.addAll(object(head.index()));
      return both;
    }
    if (word(preposition).equals("for") && lexicon.imputing().contains(head.lemma())) {
      // "X thanked Y for coming"
      List<Mention> thanked = object(head.index());
      if (!thanked.isEmpty()) {
        return thanked;
      }
    }
    if (head.relation().equals("acomp") && head.head() >= 0) {
      // "X and Y are close to reaching": the subject of the copula.
      return subject(head.head(), depth + 1);
    }
    return head.isVerb()
        ? subjectOrPatient(head.index(), depth + 1)
        : possessor(head.index()).isEmpty() ? ofNoun(head, depth + 1) : possessor(head.index());
  }

  /** Returns the mentions of whatever the verb acts on. */
  public List<Mention> object(int verb) {
    List<Mention> own = new ArrayList<>();
    boolean passive = passive(verb);
    for (Token object : children(verb, passive ? "nsubjpass" : "dobj", "iobj", "dative")) {
      own.addAll(RELATIVES.contains(object.tag()) ? antecedent(verb) : mentions(object.index()));
    }
    if (own.isEmpty() && passive) {
      Token token = sentence.token(verb);
      if (token.head() >= 0
          && (token.relation().equals("acl") || token.relation().equals("relcl"))) {
        return mentions(token.head());
      }
      if (token.head() >= 0
          && token.relation().equals("conj")
          && sentence.token(token.head()).isVerb()
          && passive(token.head())) {
        return object(token.head());
      }
    }
    return own;
  }

  /** Returns the mentions of whoever possesses the noun: {@code X's visit}, {@code visit by X}. */
  public List<Mention> possessor(int noun) {
    List<Mention> found = new ArrayList<>();
    for (Token poss : children(noun, "poss")) {
      found.addAll(mentions(poss.index()));
    }
    return found.isEmpty() ? ofSpell(noun) : found;
  }

  /** {@code X's 10-day, 9-night visit}: the parser gives the possessor to the days. */
  private List<Mention> ofSpell(int noun) {
    List<Mention> found = new ArrayList<>();
    Token token = sentence.token(noun);
    Token head = token.head() < 0 ? token : sentence.token(token.head());
    boolean spell =
        head.index() < noun
            && head.index() > 0
            && SPELLS.contains(head.lemma())
            && sentence.token(head.index() - 1).text().equals("-");
    if (spell) {
      children(head.index(), "poss").forEach(poss -> found.addAll(mentions(poss.index())));
    }
    return found;
  }

  /** Returns the mentions set before the noun without a preposition. */
  public List<Mention> compound(int noun) {
    List<Mention> found = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun
          && Set.of("compound", "nmod", "amod", "nn", "nsubj", "dep").contains(child.relation())) {
        found.addAll(mentions(child.index()));
      }
    }
    return paired(found, noun);
  }

  /** {@code the Costa-Lima talks}, {@code Peru-Chile-Bolivia summit}: all that hyphens join. */
  private List<Mention> paired(List<Mention> found, int noun) {
    Set<Mention> all = new LinkedHashSet<>();
    for (Mention mention : found) {
      List<Mention> chain = new ArrayList<>(List.of(mention));
      int at = mention.first() - 1;
      while (at > 0 && JOINTS.contains(sentence.token(at).text())) {
        Optional<Mention> before = sentence.mentionAt(at - 1);
        if (before.isEmpty()) {
          break;
        }
        chain.add(0, before.get());
        at = before.get().first() - 1;
      }
      at = mention.end();
      while (at + 1 < noun && JOINTS.contains(sentence.token(at).text())) {
        Optional<Mention> after = sentence.mentionAt(at + 1);
        if (after.isEmpty()) {
          break;
        }
        chain.add(after.get());
        at = after.get().end();
      }
      all.addAll(chain);
    }
    return new ArrayList<>(all);
  }

  /** Returns the mentions governed by {@code preposition} under the word at {@code head}. */
  public List<Mention> preposition(int head, String preposition) {
    List<Mention> found = new ArrayList<>();
    for (Token prep : prepositions(head, preposition)) {
      for (Token pobj : prepositionObjects(prep)) {
        found.addAll(mentions(pobj.index()));
      }
    }
    return found;
  }

  /** Returns the prepositions of that lemma under the word, {@code ahead of} as {@code ahead}. */
  public List<Token> prepositions(int head, String preposition) {
    return children(head, "prep", "agent", "dative", "prt", "advmod").stream()
        .filter(t -> word(t).equals(preposition))
        .toList();
  }

  /** Returns the nouns a preposition governs, through a second preposition if need be. */
  public List<Token> prepositionObjects(Token preposition) {
    List<Token> objects = new ArrayList<>();
    for (Token child : sentence.children(preposition.index())) {
      if (child.relation().equals("pobj")) {
        objects.add(child);
      } else if (child.relation().equals("prep")) {
        objects.addAll(prepositionObjects(child));
      }
    }
    return objects;
  }

  /**
   * Returns the verb that the noun at {@code index} hangs under, through prepositions and nouns.
   */
  public Optional<Token> governingVerb(int index) {
    int at = sentence.token(index).head();
    for (int step = 0; at >= 0 && step < DEPTH; step++) {
      Token token = sentence.token(at);
      // "following" and "including" are prepositions, whatever their tag.
      if (token.isVerb() && !token.relation().equals("prep")) {
        return Optional.of(token);
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /**
   * Returns the mentions meant by the word at {@code index}: its own and those coordinated with it,
   * or, where it is a common noun, those inside its phrase ({@code leaders of X and Y}).
   */
  public List<Mention> mentions(int index) {
    return referents.of(index);
  }

  static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private List<Mention> antecedent(int verb) {
    int at = verb;
    for (int step = 0; step < DEPTH; step++) {
      Token token = sentence.token(at);
      if (token.head() < 0) {
        return List.of();
      }
      if (token.relation().equals("relcl") || token.relation().equals("acl")) {
        return mentions(token.head());
      }
      at = token.head();
    }
    return List.of();
  }

  private List<Token> children(int head, String... relations) {
    Set<String> wanted = Set.of(relations);
    return sentence.children(head).stream().filter(t -> wanted.contains(t.relation())).toList();
  }
}
