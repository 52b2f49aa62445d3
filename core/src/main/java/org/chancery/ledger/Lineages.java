package org.chancery.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.clean.CleanReport;
import org.chancery.clean.copy.CopySignature;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Groups reports that carry the same copy. Passages that meet in a band are candidates; one band is
 * held in memory at a time.
 */
final class Lineages {
  /** With how many of its neighbours in a band a report is compared: copies of copies join. */
  private static final int NEIGHBOURS = 8;

  /** So long a story is printed. */
  private static final int NEWS_DAYS = 7;

  private final List<CleanReport> reports;
  private final CopySignature[] signatures;
  private final Unions unions;
  private final Set<Long> compared = new HashSet<>();

  private Lineages(List<CleanReport> reports) {
    this.reports = reports;
    this.signatures = reports.parallelStream().map(CopySignature::of).toArray(CopySignature[]::new);
    this.unions = new Unions(reports.size());
  }

  /**
   * Returns the lineage of each report that shares its copy with another, by report id: the least
   * id of those that carry it.
   *
   * @param reports the reports, by id
   */
  static Map<String, String> of(List<CleanReport> reports) {
    Lineages lineages = new Lineages(reports);
    for (int band = 0; band < CopySignature.bands(); band++) {
      lineages.join(band);
    }
    return lineages.groups();
  }

  private void join(int band) {
    long[] keys = keys(band);
    int start = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i == keys.length || key(keys[i]) != key(keys[start])) {
        join(Arrays.stream(keys, start, i).mapToInt(Lineages::report).distinct().toArray());
        start = i;
      }
    }
  }

  private void join(int[] met) {
    for (int i = 1; i < met.length; i++) {
      for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
        compare(met[j], met[i]);
      }
    }
  }

  private void compare(int one, int other) {
    if (unions.least(one) == unions.least(other) || !compared.add((long) one << 32 | other)) {
      return;
    }
    if (signatures[one].sameCopy(signatures[other], recurs(one, other))) {
      unions.join(one, other);
    }
  }

  private boolean recurs(int one, int other) {
    DateSpan first = published(one);
    DateSpan second = published(other);
    return first != null && second != null && (after(first, second) || after(second, first));
  }

  private @Nullable DateSpan published(int report) {
    Publication publication = reports.get(report).origin().publication();
    return publication == null ? null : publication.span();
  }

  private static boolean after(DateSpan late, DateSpan early) {
    return late.start() != null
        && early.end() != null
        && late.start().isAfter(early.end().plusDays(NEWS_DAYS));
  }

  /** The keys of a band, each with the number of its report below it, sorted. */
  private long[] keys(int band) {
    long[] keys = new long[1024];
    int count = 0;
    for (int report = 0; report < signatures.length; report++) {
      for (int key : signatures[report].keys(band)) {
        if (count == keys.length) {
          keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = (long) key << Integer.SIZE | report;
      }
    }
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int key(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private static int report(long entry) {
    return (int) entry;
  }

  private Map<String, String> groups() {
    Map<Integer, TreeSet<String>> members = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      members
          .computeIfAbsent(unions.least(i), k -> new TreeSet<>())
          .add(reports.get(i).report().id());
    }
    return named(members.values());
  }

  /** Names each group after the least of its ids; two versions of one report are no lineage. */
  static Map<String, String> named(Collection<TreeSet<String>> groups) {
    Map<String, String> lineages = new HashMap<>();
    for (TreeSet<String> ids : groups) {
      if (ids.size() > 1) {
        ids.forEach(id -> lineages.putIfAbsent(id, ids.first()));
      }
    }
    return lineages;
  }
}
