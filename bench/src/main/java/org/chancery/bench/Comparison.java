package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A ledger held against an official list.
 *
 * <p>The visits are those of the list's visitor that have happened, go on, or had a day set. One
 * that is outside the list's days, or of which the ledger knows no country, cannot be held against
 * it and is set aside. One without days is no leg found, and counts as wrong only in the stricter
 * precision: the list cannot tell.
 *
 * @param legs how many the list has
 * @param mentioned the legs that the corpus mentions
 * @param found those of them that a visit meets
 * @param right the visits that meet a leg, mentioned or not
 * @param extra dated visits that meet none
 * @param undated visits without days
 * @param aside visits that the list says nothing about
 */
record Comparison(
    int legs,
    List<Leg> mentioned,
    List<Leg> found,
    List<Visit> right,
    List<Visit> extra,
    List<Visit> undated,
    List<Visit> aside) {
  private static final int TOLERANCE = 1;

  static Comparison of(List<Leg> legs, Mentions mentions, List<Visit> all) {
    if (legs.isEmpty()) {
      throw new BenchException("the list has no leg");
    }
    Days span =
        new Days(
            Collections.min(legs.stream().map(leg -> leg.days().first()).toList()),
            Collections.max(legs.stream().map(leg -> leg.days().last()).toList()));
    String visitor = legs.get(0).visitor();
    List<Visit> right = new ArrayList<>();
    List<Visit> extra = new ArrayList<>();
    List<Visit> undated = new ArrayList<>();
    List<Visit> aside = new ArrayList<>();
    for (Visit visit : all) {
      Days days = visit.days();
      if (!visit.by(visitor) || !visit.made()) {
        continue;
      }
      if (visit.countries().isEmpty()
          || (days != null && !days.meets(span.widened(TOLERANCE, TOLERANCE)))) {
        aside.add(visit);
      } else if (days == null) {
        undated.add(visit);
      } else if (legs.stream().anyMatch(leg -> meets(visit, leg))) {
        right.add(visit);
      } else {
        extra.add(visit);
      }
    }
    List<Leg> mentioned = legs.stream().filter(mentions::mention).toList();
    List<Leg> found =
        mentioned.stream().filter(leg -> right.stream().anyMatch(v -> meets(v, leg))).toList();
    return new Comparison(legs.size(), mentioned, found, right, extra, undated, aside);
  }

  private static boolean meets(Visit visit, Leg leg) {
    return Countries.codes(leg.country()).stream().anyMatch(visit.countries()::contains)
        && Objects.requireNonNull(visit.days()).meets(leg.days().widened(TOLERANCE, TOLERANCE));
  }

  List<Leg> missed() {
    return mentioned.stream().filter(leg -> !found.contains(leg)).toList();
  }

  double recall() {
    return share(found.size(), mentioned.size());
  }

  /** Returns the share of dated visits that meet a leg. */
  double precision() {
    return share(right.size(), right.size() + extra.size());
  }

  /** Returns the same where visits without days count as wrong. */
  double strictPrecision() {
    return share(right.size(), right.size() + extra.size() + undated.size());
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  String markdown() {
    return String.format(
        Locale.ROOT,
        """
        | a ledger held against an official list | |
        |---|---|
        | legs listed, mentioned in the corpus | %d, %d |
        | recall | %.3f (%d of %d mentioned) |
        | precision | %.3f (%d of %d dated visits) |
        | precision, visits without days counted as wrong | %.3f (%d of %d) |
        """,
        legs,
        mentioned.size(),
        recall(),
        found.size(),
        mentioned.size(),
        precision(),
        right.size(),
        right.size() + extra.size(),
        strictPrecision(),
        right.size(),
        right.size() + extra.size() + undated.size());
  }
}
