package org.chancery.present;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Origin;
import org.jspecify.annotations.Nullable;

/** The reports of a ledger, to be looked up by id. */
public final class Reports {
  private final Map<String, CleanReport> byId = new HashMap<>();
  private final int count;

  /** Takes the reports of a ledger. */
  public Reports(List<CleanReport> reports) {
    // A report of the same id and another text is a newer version; either names the same origin.
    reports.forEach(report -> byId.putIfAbsent(report.report().id(), report));
    count = reports.size();
  }

  /** Returns how many there are, each version of one counted. */
  public int count() {
    return count;
  }

  /** Returns a report by its id; of several versions, the one that the ledger has first. */
  public Optional<CleanReport> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns where a report comes from, an origin of nulls if it is not of this ledger. */
  public Origin origin(String id) {
    CleanReport report = byId.get(id);
    return report == null ? new Origin(null, null, null) : report.origin();
  }

  /** Returns when a report was published, or null. */
  public @Nullable DateSpan published(String id) {
    Origin origin = origin(id);
    return origin.publication() == null ? null : origin.publication().span();
  }

  /** Returns the last day on which a report whose date is known was published. */
  public Optional<LocalDate> latest() {
    return byId.keySet().stream()
        .map(this::published)
        .filter(Objects::nonNull)
        .map(DateSpan::end)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** Returns when the last report of the claims whose date is known was published. */
  public Optional<DateSpan> lastTold(List<Claim> claims) {
    return claims.stream()
        .map(claim -> published(claim.report()))
        .filter(span -> span != null && span.bounded())
        .map(Objects::requireNonNull)
        .max(Comparator.comparing((DateSpan span) -> Objects.requireNonNull(span.end())));
  }
}
