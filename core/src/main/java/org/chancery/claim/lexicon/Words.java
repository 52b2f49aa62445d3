package org.chancery.claim.lexicon;

import java.util.Set;

/**
 * Word classes that the grammar of claims needs.
 *
 * @param light verbs that lend a noun their tense: {@code pay}, {@code hold}, {@code make}
 * @param begin verbs that open an event: {@code begin}, {@code start}
 * @param end verbs that close one: {@code conclude}, {@code wrap up}
 * @param occur verbs that an event is the subject of: {@code take place}, {@code follow}
 * @param reporting verbs whose subject says what they govern
 * @param objectControl verbs whose object is who is to act
 * @param advice verbs and modals of what should be done, by people who only think so
 * @param afterwards prepositions after which an event lies behind: {@code after}, {@code since}
 * @param beforehand prepositions before which an event lies ahead: {@code before}, {@code ahead}
 * @param judging verbs of judging, which news dates by what is judged: {@code praise}
 * @param meanwhile what joins a clause to another of the same time: {@code as}, {@code while}
 * @param within prepositions of an event in which something is said or done: {@code in}, {@code at}
 * @param news nouns for what a report has just told: {@code comments}, {@code announcement}
 * @param imputing verbs that hold an act done for good or ill: {@code thanked X for coming}
 * @param people nouns for people who act for whoever is named beside them: {@code leaders}
 * @param outsiders nouns for people whom to meet is no dealing: {@code journalists}
 */
public record Words(
    Set<String> light,
    Set<String> begin,
    Set<String> end,
    Set<String> occur,
    Set<String> reporting,
    Set<String> objectControl,
    Set<String> advice,
    Set<String> afterwards,
    Set<String> beforehand,
    Set<String> judging,
    Set<String> meanwhile,
    Set<String> within,
    Set<String> news,
    Set<String> imputing,
    Set<String> people,
    Set<String> outsiders) {
  /** Copies the sets. */
  public Words {
    light = Set.copyOf(light);
    begin = Set.copyOf(begin);
    end = Set.copyOf(end);
    occur = Set.copyOf(occur);
    reporting = Set.copyOf(reporting);
    objectControl = Set.copyOf(objectControl);
    advice = Set.copyOf(advice);
    afterwards = Set.copyOf(afterwards);
    beforehand = Set.copyOf(beforehand);
    judging = Set.copyOf(judging);
    meanwhile = Set.copyOf(meanwhile);
    within = Set.copyOf(within);
    news = Set.copyOf(news);
    imputing = Set.copyOf(imputing);
    people = Set.copyOf(people);
    outsiders = Set.copyOf(outsiders);
  }
}
