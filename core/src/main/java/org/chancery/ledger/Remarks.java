package org.chancery.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.remark.Remark;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** What reports tell in the sentences of their claims beside these. */
final class Remarks {
  /**
   * That a claim tells of the first for some time.
   *
   * @param remark the words
   * @param since since when, in days, or null where only years are counted
   */
  record First(Remark.First remark, @Nullable DateSpan since) {}

  private record Place(String report, Span sentence) {}

  private final Map<Place, Set<First>> firsts = new HashMap<>();
  private final Map<Place, Set<Remark.Amount>> amounts = new HashMap<>();

  Remarks(List<Reading> readings) {
    for (Reading reading : readings) {
      String report = reading.clean().report().id();
      Publication publication = reading.clean().origin().publication();
      DateSpan published = publication == null ? null : publication.span();
      for (Remark remark : reading.remarks()) {
        if (remark instanceof Remark.First first) {
          DateSpan since =
              first.since() == null
                  ? null
                  : DateResolver.resolve(first.since(), published, Direction.PAST);
          firsts
              .computeIfAbsent(new Place(report, first.sentence()), k -> new LinkedHashSet<>())
              .add(new First(first, since));
        } else if (remark instanceof Remark.Amount amount) {
          amounts
              .computeIfAbsent(new Place(report, amount.sentence()), k -> new LinkedHashSet<>())
              .add(amount);
        }
      }
    }
  }

  /** Returns for how long what the claim tells of is the first, where its sentence says so. */
  List<First> firsts(Claim claim) {
    List<First> found = new ArrayList<>();
    for (First first : firsts.getOrDefault(place(claim), Set.of())) {
      String country = first.remark().country();
      boolean same =
          country == null || claim.place() != null && country.equals(claim.place().country());
      if (first.remark().kind() == claim.kind() && same) {
        found.add(first);
      }
    }
    return found;
  }

  /** Returns how much passes from one to another by the claim's sentence. */
  List<Remark.Amount> amounts(Claim claim) {
    return List.copyOf(amounts.getOrDefault(place(claim), Set.of()));
  }

  private static Place place(Claim claim) {
    return new Place(claim.report(), claim.evidence().span());
  }
}
