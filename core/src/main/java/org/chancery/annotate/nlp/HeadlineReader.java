package org.chancery.annotate.nlp;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.nlp.greedy.WordTree;
import org.chancery.model.Span;

/**
 * Parses headlines, whose habits the library's models do not know: capitals for show, a comma that
 * means "and", verbs that look like plurals, no full stop.
 */
final class HeadlineReader {
  private static final int NAME_WORDS = 3;

  private final Pipeline pipeline;
  private final HeadlineCase headlineCase;

  HeadlineReader(Pipeline pipeline, HeadlineCase headlineCase) {
    this.pipeline = pipeline;
    this.headlineCase = headlineCase;
  }

  /**
   * Returns the tree of a headline, with a full stop more where the headline has none, with which
   * the models parse better.
   */
  WordTree parse(List<Word> words, String text, Span headline) {
    List<Word> read = new ArrayList<>(headlineCase.restore(words, text, headline));
    int comma = commaForAnd(read);
    if (comma >= 0) {
      read.set(comma, new Word(read.get(comma).span(), "and"));
    }
    boolean open = !read.isEmpty() && !Chars.isTerminator(lastChar(read));
    if (open) {
      Word last = read.get(read.size() - 1);
      read.add(new Word(last.span(), "."));
    }
    WordTree tree = pipeline.tag(read);
    HeadlineVerb.repair(tree);
    pipeline.parse(tree);
    if (comma >= 0) {
      tree.setTag(comma, ",");
      tree.setLemma(comma, ",");
    }
    return tree;
  }

  private static char lastChar(List<Word> words) {
    String form = words.get(words.size() - 1).form();
    return form.charAt(form.length() - 1);
  }

  /** Finds the only comma of a headline if names stand on both sides: {@code Lund, Moe to meet}. */
  private static int commaForAnd(List<Word> words) {
    int comma = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).form().equals(",")) {
        if (comma >= 0) {
          return -1;
        }
        comma = i;
      }
    }
    boolean names =
        comma > 0
            && comma <= NAME_WORDS
            && comma + 2 < words.size()
            && words.subList(0, comma).stream().allMatch(w -> isName(w.form()))
            && isName(words.get(comma + 1).form());
    return names ? comma : -1;
  }

  private static boolean isName(String form) {
    return Character.isUpperCase(form.charAt(0));
  }
}
