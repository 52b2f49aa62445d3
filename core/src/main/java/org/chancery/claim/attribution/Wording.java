package org.chancery.claim.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * The words by which reports tell whose word something is.
 *
 * @param classes the verbs, by their grammar
 * @param citing words before whoever is cited: {@code according}, {@code citing}
 * @param relaying verbs whose object is the speaker: {@code quoted her as saying}
 * @param documents nouns of what speaks for whoever issued it: {@code statement}
 * @param media nouns that make the name before them a medium: {@code newspaper}
 * @param voices nouns of those who speak for whoever stands before them: {@code spokesman}
 * @param bystanders nouns of those who only comment: {@code analyst}
 * @param understood whose a voice is that a word before it is understood to mean: {@code
 *     administration} official; codes of states
 * @param unnamed nouns of media that reports leave unnamed: {@code state media}
 * @param topical verbs whose matter stands behind {@code on}: {@code reported on the talks}
 * @param words nouns for what somebody says: {@code their proposal of talks}
 * @param alike words for one event: who speaks of {@code the trip} may mean a visit
 */
record Wording(
    List<VerbClass> classes,
    Set<String> citing,
    Set<String> relaying,
    Set<String> documents,
    Set<String> media,
    Set<String> voices,
    Set<String> bystanders,
    Map<String, String> understood,
    Set<String> unnamed,
    Set<String> topical,
    Set<String> words,
    List<Set<String>> alike) {
  /** As many letters make {@code meet} and {@code meeting} one word. */
  private static final int STEM = 4;

  Wording {
    classes = List.copyOf(classes);
    citing = Set.copyOf(citing);
    relaying = Set.copyOf(relaying);
    documents = Set.copyOf(documents);
    media = Set.copyOf(media);
    voices = Set.copyOf(voices);
    bystanders = Set.copyOf(bystanders);
    understood = Map.copyOf(understood);
    unnamed = Set.copyOf(unnamed);
    topical = Set.copyOf(topical);
    words = Set.copyOf(words);
    alike = alike.stream().map(Set::copyOf).toList();
  }

  /** Returns the class of a verb in its sentence, empty if it reports nothing. */
  Optional<VerbClass> of(Sentence sentence, Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    Optional<String> particle =
        sentence.children(verb.index(), "prt").stream().map(Token::lemma).findFirst();
    String lemma = particle.map(p -> verb.lemma() + " " + p).orElse(verb.lemma());
    return classes.stream().filter(c -> c.verbs().contains(lemma)).findFirst();
  }

  /** Returns whether the verb hands a clause or a quotation to its subject. */
  boolean says(Sentence sentence, Token verb) {
    return of(sentence, verb).filter(VerbClass::clause).isPresent();
  }

  /** Returns whether the verb takes back what it hands on: who denies a visit has not told it. */
  boolean denies(Token verb) {
    return verb.lemma().equals("deny");
  }

  /** Returns whether two words can mean one event, by their stem or as words for the same. */
  boolean alike(String a, String b) {
    return a.equals(b)
        || a.length() >= STEM
            && b.length() >= STEM
            && a.substring(0, STEM).equals(b.substring(0, STEM))
        || alike.stream().anyMatch(group -> group.contains(a) && group.contains(b));
  }
}
