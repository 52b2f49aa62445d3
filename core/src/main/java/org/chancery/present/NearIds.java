package org.chancery.present;

import java.util.Comparator;
import java.util.List;

/** Ids that may have been meant by one that is not there. */
public final class NearIds {
  private static final int SHOWN = 3;

  private NearIds() {}

  /** Returns at most three of {@code ids}, the nearest first. */
  public static List<String> of(String typed, List<String> ids) {
    int most = Math.max(2, typed.length() / 3);
    return ids.stream()
        .filter(id -> near(typed, id, most) || (!typed.isEmpty() && id.contains(typed)))
        .sorted(
            Comparator.comparing((String id) -> distance(typed, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** What is typed may be anything, of any length: letters that an id has not must all go. */
  private static boolean near(String typed, String id, int most) {
    return typed.length() - id.length() <= most && distance(typed, id) <= most;
  }

  /** Returns how many letters must change to make {@code typed} a beginning of {@code id}. */
  private static int distance(String typed, String id) {
    int[] row = new int[typed.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      row[i] = i;
    }
    int best = row[typed.length()];
    for (int j = 1; j <= id.length(); j++) {
      int diagonal = row[0];
      row[0] = j;
      for (int i = 1; i <= typed.length(); i++) {
        int swap = diagonal + (typed.charAt(i - 1) == id.charAt(j - 1) ? 0 : 1);
        diagonal = row[i];
        row[i] = Math.min(swap, Math.min(row[i], row[i - 1]) + 1);
      }
      best = Math.min(best, row[typed.length()]);
    }
    return best;
  }
}
