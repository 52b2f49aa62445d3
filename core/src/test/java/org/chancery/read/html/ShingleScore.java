package org.chancery.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of one text another holds, in runs of four words, as the public benchmark counts. */
record ShingleScore(double precision, double recall) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  static ShingleScore of(String expected, String found) {
    Map<String, Integer> wanted = runs(expected);
    Map<String, Integer> got = runs(found);
    int common = 0;
    for (Map.Entry<String, Integer> run : wanted.entrySet()) {
      common += Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0));
    }
    return new ShingleScore(share(common, got), share(common, wanted));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int common, Map<String, Integer> runs) {
    int all = runs.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : (double) common / all;
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + RUN)), 1, Integer::sum);
    }
    return runs;
  }
}
