package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;

/**
 * Finds the actors and places of a report and who is who within it. Goes by lists, the shapes of
 * words and the parse; knows nothing of other reports. Safe for use by many threads.
 */
public final class ActorAnnotator {

  /**
   * Annotates a report.
   *
   * @param text the text of the report
   * @param sentences its sentences in the order of the text; a headline first is best, since a name
   *     in part is understood by the name in full wherever that stands
   * @return the mentions of each sentence, and the persons introduced
   */
  public ActorAnnotation annotate(String text, List<SourceSentence> sentences) {
    Vocabulary vocabulary = Vocabulary.of(sentences);
    List<Scene> scenes = new ArrayList<>();
    for (SourceSentence sentence : sentences) {
      scenes.add(new Scene(new Words(text, vocabulary, sentence)));
    }
    People people = People.of(scenes);
    List<List<Settled>> settled = new Coreference(people).settle(scenes);
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      mentions.add(mentions(scenes.get(i), settled.get(i)));
    }
    List<Introduction> introductions =
        Introductions.of(
            scenes,
            settled,
            new Homeland(mentions, people.all(), new Podium(scenes, settled, mentions)));
    return new ActorAnnotation(mentions, introductions);
  }

  private static List<Mention> mentions(Scene scene, List<Settled> settled) {
    Words words = scene.words();
    boolean[] taken = new boolean[words.size()];
    List<Mention> mentions = new ArrayList<>();
    for (Settled one : settled) {
      mentions.add(one.mention(words));
      for (int i = one.first(); i < one.end(); i++) {
        taken[i] = true;
      }
    }
    mentions.addAll(new StateFinder(words, scene.names()).find(taken));
    mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return new SharedOffices(words).share(mentions);
  }
}
