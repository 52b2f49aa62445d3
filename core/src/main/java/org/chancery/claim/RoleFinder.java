package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Path;
import org.chancery.claim.lexicon.Slot;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;

/** Fills the slots of a frame by the grammar around its trigger. */
final class RoleFinder {
  /** Slots that take everyone the paths lead to; the others take the first path that leads. */
  private static final Set<Slot> PLURAL = Set.of(Slot.PARTICIPANTS, Slot.PARTIES);

  private static final Set<String> COMPLEMENTS =
      Set.of("attr", "acomp", "ccomp", "xcomp", "oprd", "expl");
  private static final Set<String> JOINTS = Set.of("-", "–", "/");
  private static final int REACH = 8;
  private static final Path OBJECT = new Path(Path.Function.OBJECT, "");
  private static final Path SUBJECT = new Path(Path.Function.SUBJECT, "");

  /** Kinds whose sides may stand far from the trigger, about the thing signed, sent or imposed. */
  private static final Set<Kind> ACTS = Set.of(Kind.AGREEMENT, Kind.TRANSFER, Kind.MEASURE);

  /** Ways that may lead to the other side again. */
  private static final Set<Path.Function> LOOSE =
      Set.of(Path.Function.WITHIN, Path.Function.UNDERGOER, Path.Function.REASON);

  private final Set<String> undertaking;

  /**
   * Makes a finder.
   *
   * @param undertaking verbs whose subject takes the measure they govern upon itself
   */
  RoleFinder(Set<String> undertaking) {
    this.undertaking = undertaking;
  }

  Map<Slot, List<Mention>> find(Syntax syntax, Trigger trigger, StageReading stage) {
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    Frame frame = trigger.frame();
    for (Slot slot : frame.slots().keySet()) {
      Set<Mention> found = new LinkedHashSet<>();
      for (Path path : frame.paths(slot)) {
        List<Mention> mentions =
            suited(syntax.sentence(), slot, follow(syntax, trigger, path), frame, path);
        if (slot == Slot.DESTINATION) {
          mentions = Destination.settle(syntax, trigger, path, mentions);
        } else if (slot == Slot.VISITOR) {
          mentions = Traveller.settle(syntax, trigger, path, mentions);
        }
        mentions.removeIf(m -> takenElsewhere(fillers, slot, m));
        if (LOOSE.contains(path.function())) {
          mentions.removeIf(m -> sideElsewhere(fillers, m));
        }
        found.addAll(mentions);
        if (!found.isEmpty() && !PLURAL.contains(slot)) {
          break;
        }
      }
      if (!found.isEmpty()) {
        fillers.put(slot, new ArrayList<>(found));
      }
    }
    if (frame.kind() == Kind.MEETING && trigger.verb() && unknown(syntax, trigger)) {
      // "the group met X and Y": they met it, not one another.
      fillers.remove(Slot.PARTICIPANTS);
    }
    if (frame.persons() && trigger.verb() && alone(syntax, trigger, fillers)) {
      // "the step was welcomed by Peru and Chile": nobody was received.
      fillers.remove(Slot.PARTICIPANTS);
    }
    lend(syntax, trigger, stage, fillers);
    Ellipsis.fill(syntax, trigger, fillers);
    if (frame.kind() == Kind.VISIT && fillers.containsKey(Slot.VISITOR)) {
      List<Mention> travellers = fillers.getOrDefault(Slot.VISITOR, List.of());
      fillers.put(Slot.VISITOR, Traveller.unlabelled(syntax.sentence(), trigger, travellers));
    }
    if (frame.kind() == Kind.VISIT && !fillers.containsKey(Slot.HOST)) {
      List<Mention> host = Invitation.host(syntax, stage);
      host.removeAll(fillers.getOrDefault(Slot.VISITOR, List.of()));
      if (!host.isEmpty()) {
        fillers.put(Slot.HOST, host);
      }
    }
    return fillers;
  }

  /** Whether a noun of the clause acts in it of which we do not know whom it means. */
  private static boolean unknown(Syntax syntax, Trigger trigger) {
    return !syntax.passive(trigger.index())
        && syntax.subject(trigger.index()).isEmpty()
        && syntax.sentence().children(trigger.index(), "nsubj").stream().anyMatch(Token::isNoun);
  }

  /** Whether all whom a verb's paths found are on one side of it. */
  private static boolean alone(Syntax syntax, Trigger trigger, Map<Slot, List<Mention>> fillers) {
    List<Mention> subject = syntax.subject(trigger.index());
    return subject.containsAll(fillers.getOrDefault(Slot.PARTICIPANTS, List.of()));
  }

  private static boolean takenElsewhere(
      Map<Slot, List<Mention>> fillers, Slot slot, Mention mention) {
    return fillers.entrySet().stream()
        .anyMatch(e -> e.getKey() != slot && e.getValue().contains(mention));
  }

  private static boolean sideElsewhere(Map<Slot, List<Mention>> fillers, Mention mention) {
    return mention.actor() == null
        || fillers.values().stream()
            .flatMap(List::stream)
            .map(Mention::actor)
            .anyMatch(
                a ->
                    a != null
                        && (a.equals(mention.actor())
                            || a.country() != null
                                && a.country().equals(mention.actor().country())));
  }

  private static List<Mention> suited(
      Sentence sentence, Slot slot, List<Mention> mentions, Frame frame, Path path) {
    List<Mention> suited = suited(slot, mentions);
    boolean acted = frame.slots().values().stream().flatMap(List::stream).anyMatch(OBJECT::equals);
    if (frame.persons() && (path.equals(OBJECT) || !acted && path.equals(SUBJECT))) {
      suited.removeIf(m -> m.actor() == null || m.actor().type() != ActorType.PERSON);
    }
    if (path.function() == Path.Function.COMPOUND && slot == Slot.VISITOR) {
      // "a Moscow visit" goes there; "a Russian visit" comes from there.
      suited.removeIf(m -> m.place() != null);
    }
    if (path.function() == Path.Function.COMPOUND && slot == Slot.DESTINATION) {
      suited.removeIf(m -> m.place() == null);
    }
    boolean holder =
        path.function() == Path.Function.COMPOUND
            || path.function() == Path.Function.POSSESSOR
            || path.preposition().equals("of");
    if (slot == Slot.PARTICIPANTS
        && path.function() == Path.Function.COMPOUND
        && suited.size() == 1
        && seat(suited.get(0))) {
      // "the Moscow meeting", "Kremlin talks" are held there.
      suited.clear();
    }
    if (slot == Slot.PARTICIPANTS && holder) {
      // "the G20 summit" is held by its members, whom the words do not name.
      suited.removeIf(
          m ->
              m.actor() != null
                  && m.actor().type() == ActorType.ORGANIZATION
                  && !(path.function() == Path.Function.COMPOUND && joined(sentence, m)));
    }
    return suited;
  }

  /** {@code the U.S.-NATO talks}: a body that a hyphen sets beside another side. */
  private static boolean joined(Sentence sentence, Mention mention) {
    return mention.first() > 0 && JOINTS.contains(sentence.token(mention.first() - 1).text())
        || mention.end() < sentence.tokens().size()
            && JOINTS.contains(sentence.token(mention.end()).text());
  }

  private static boolean seat(Mention mention) {
    return mention.place() != null && mention.place().name() != null;
  }

  private static List<Mention> suited(Slot slot, List<Mention> mentions) {
    List<Mention> suited = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean fits =
          slot == Slot.DESTINATION
              ? mention.place() != null || mention.actor() != null
              : mention.actor() != null;
      if (fits) {
        suited.add(mention);
      }
    }
    return suited;
  }

  private static List<Mention> follow(Syntax syntax, Trigger trigger, Path path) {
    int at = trigger.index();
    Sentence sentence = syntax.sentence();
    return switch (path.function()) {
      case SUBJECT -> {
        List<Mention> subject =
            ACTS.contains(trigger.frame().kind())
                ? ActSubject.of(syntax, trigger)
                : syntax.subject(at);
        yield subject.isEmpty() && sentence.block() == BlockType.HEADLINE
            ? before(sentence, at)
            : subject;
      }
      case OBJECT -> {
        List<Mention> object = syntax.object(at);
        yield object.isEmpty() && trigger.verb() ? after(sentence, trigger) : object;
      }
      case POSSESSOR -> {
        List<Mention> own = syntax.possessor(at);
        Token token = trigger.token();
        // "his visit to X and meeting with Y": of both.
        yield own.isEmpty()
                && token.relation().equals("conj")
                && sentence.token(token.head()).isNoun()
            ? syntax.possessor(token.head())
            : own;
      }
      case COMPOUND -> trigger.verb() ? List.of() : compound(syntax, at);
      case ADJECTIVE -> ActPaths.adjective(syntax, trigger);
      case NAME -> ActPaths.name(syntax, trigger);
      case DATIVE -> ActPaths.dative(syntax, trigger);
      case WITHIN -> ActPaths.within(syntax, trigger);
      case UNDERGOER -> Struck.undergoer(syntax, trigger);
      case REASON -> Struck.reason(syntax, trigger);
      case PREPOSITION -> {
        List<Mention> near = preposition(syntax, trigger, path.preposition());
        yield near.isEmpty() && ACTS.contains(trigger.frame().kind())
            ? ActPaths.preposition(syntax, trigger, path.preposition())
            : near;
      }
    };
  }

  private static List<Mention> compound(Syntax syntax, int at) {
    List<Mention> found = new ArrayList<>(syntax.compound(at));
    Sentence sentence = syntax.sentence();
    if (found.isEmpty() && at > 0) {
      sentence.mentionAt(at - 1).ifPresent(found::add);
    }
    return found;
  }

  /** The preposition may hang under the trigger, its object, or a noun in between. */
  private static List<Mention> preposition(Syntax syntax, Trigger trigger, String preposition) {
    List<Mention> found = new ArrayList<>(syntax.preposition(trigger.index(), preposition));
    boolean direct = trigger.frame().direct();
    if (!found.isEmpty() && direct && complemented(syntax, trigger)) {
      return List.of();
    }
    if (!found.isEmpty()) {
      return found;
    }
    Set<String> ways =
        direct
            ? trigger.frame().presence() ? Set.of("dobj") : Set.of()
            : Set.of("dobj", "prep", "acomp", "prt", "advmod", "attr", "npadvmod");
    for (Token child : syntax.sentence().children(trigger.index())) {
      if (child.index() > trigger.index() && ways.contains(child.relation())) {
        found.addAll(syntax.preposition(child.index(), preposition));
        if (direct || preposition.equals("of") && trigger.frame().kind() == Kind.VISIT) {
          // "a visit to the west of X" is none by X.
          continue;
        }
        for (Token pobj : syntax.prepositionObjects(child)) {
          if (!ActPaths.reason(syntax.sentence(), pobj, trigger)) {
            found.addAll(syntax.preposition(pobj.index(), preposition));
          }
        }
      }
    }
    if (found.isEmpty() && !direct) {
      found.addAll(next(syntax.sentence(), trigger, preposition));
    }
    if (found.isEmpty() && preposition.equals("with") && !trigger.verb()) {
      found.addAll(further(syntax, trigger));
    }
    return found;
  }

  /**
   * {@code his meeting next week in Oslo with the king}, hung under the verb of the clause; {@code
   * the meeting of the queen with the king}, hung under the queen.
   */
  private static List<Mention> further(Syntax syntax, Trigger trigger) {
    Sentence sentence = syntax.sentence();
    for (int i = trigger.index() + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.text().equals(",") || i > trigger.index() + REACH) {
        break;
      }
      if (token.text().equals("with")
          && token.head() >= 0
          && (sentence.token(token.head()).isVerb()
                  && token.head() < trigger.index()
                  && sentence.dominates(token.head(), trigger.index())
              || sentence.mentionAt(token.head()).isPresent()
                  && sentence.dominates(trigger.index(), token.head()))) {
        return syntax.prepositionObjects(token).stream()
            .flatMap(t -> syntax.mentions(t.index()).stream())
            .toList();
      }
    }
    return List.of();
  }

  private static boolean complemented(Syntax syntax, Trigger trigger) {
    boolean copula = trigger.token().lemma().equals("be");
    return syntax.sentence().children(trigger.index()).stream()
        .anyMatch(
            t ->
                copula && COMPLEMENTS.contains(t.relation())
                    || !trigger.frame().presence() && t.relation().equals("dobj"));
  }

  /** {@code visit to X} where the parser hung {@code to} elsewhere: the very next words. */
  private static List<Mention> next(Sentence sentence, Trigger trigger, String preposition) {
    int at = trigger.index() + 1;
    if (at + 1 < sentence.tokens().size()
        && sentence.token(at).text().equalsIgnoreCase(preposition)) {
      for (int i = at + 1; i < Math.min(at + 4, sentence.tokens().size()); i++) {
        var mention = sentence.mentionAt(i);
        if (mention.isPresent()) {
          return List.of(mention.get());
        }
      }
    }
    return List.of();
  }

  /** In a headline, the names just before the trigger with no verb between. */
  private static List<Mention> before(Sentence sentence, int at) {
    List<Mention> found = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      var mention = sentence.mentionAt(i);
      if (mention.isPresent()) {
        if (mention.get().actor() != null && !found.contains(mention.get())) {
          found.add(0, mention.get());
        }
        i = mention.get().first();
      } else if (!found.isEmpty() && !joins(token)) {
        break;
      } else if (found.isEmpty()
          && (token.tag().startsWith("VB") && !token.lemma().equals("be")
              || ":;–—".contains(token.text()))) {
        break;
      }
    }
    return found;
  }

  private static boolean joins(Token token) {
    return token.tag().equals("CC") || token.text().equals(",") || token.text().equals("&");
  }

  /** The very next name, where the parser hung it under another word. */
  private static List<Mention> after(Sentence sentence, Trigger trigger) {
    int at = trigger.index();
    boolean act = ACTS.contains(trigger.frame().kind());
    int reach = sentence.block() == BlockType.HEADLINE ? 3 : 2;
    for (int i = at + 1; i < Math.min(at + reach, sentence.tokens().size()); i++) {
      var mention = sentence.mentionAt(i);
      if (mention.isPresent()) {
        // "welcomed X's plan": whoever owns the object is not the object.
        boolean owner = !act && sentence.token(mention.get().head()).relation().equals("poss");
        return owner ? List.of() : List.of(mention.get());
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return List.of();
  }

  /** {@code talks between X and Y}, {@code the X-Y talks} are of those two alone. */
  private static boolean closed(Syntax syntax, Trigger trigger) {
    return !trigger.verb()
        && (syntax.preposition(trigger.index(), "between").size() >= 2
            || syntax.compound(trigger.index()).size() >= 2
            || !syntax.possessor(trigger.index()).isEmpty()
                && !syntax.preposition(trigger.index(), "with").isEmpty());
  }

  /** The subject of a light verb or of an operator acts in the noun's event. */
  private void lend(
      Syntax syntax, Trigger trigger, StageReading stage, Map<Slot, List<Mention>> fillers) {
    Frame frame = trigger.frame();
    Slot slot = Slot.agentOf(frame.kind());
    int told = fillers.getOrDefault(slot, List.of()).size();
    // Who proposes a truce between two others is none of its sides.
    boolean open =
        told == 0
            || PLURAL.contains(slot)
                && !(slot == Slot.PARTIES && told > 1)
                && !(slot == Slot.PARTICIPANTS && closed(syntax, trigger));
    if (trigger.verb() || !open || ACTS.contains(frame.kind()) && !stage.explicit()) {
      return;
    }
    for (int over : stage.chain()) {
      Token verb = syntax.sentence().token(over);
      if (slot == Slot.VISITOR && Traveller.spokenOf(syntax, trigger, verb)) {
        continue;
      }
      if (told == 0 && verb.isNoun() && slot != Slot.PARTIES && ACTS.contains(frame.kind())) {
        // "a French proposal for a ban on X", "threats by Y of tariffs on X"
        List<Mention> holders = suited(slot, ActSubject.holders(syntax, over));
        holders.removeIf(m -> sideElsewhere(fillers, m));
        if (!holders.isEmpty()) {
          fillers.put(slot, holders);
          return;
        }
      }
      if (!verb.isVerb() || frame.kind() == Kind.MEASURE && !undertaking.contains(verb.lemma())) {
        continue;
      }
      List<Mention> subject = suited(slot, syntax.subject(over));
      if (!subject.isEmpty()) {
        List<Mention> all = new ArrayList<>(subject);
        if (slot == Slot.PARTICIPANTS) {
          all.addAll(suited(slot, Invitation.asked(syntax, stage)));
        }
        fillers.getOrDefault(slot, List.of()).stream()
            .filter(m -> !all.contains(m))
            .forEach(all::add);
        fillers.put(slot, all);
        return;
      }
    }
  }
}
