package org.chancery.present;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Change;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.model.Actor;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.DatingStep;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Place;
import org.chancery.model.Provenance;
import org.chancery.model.Publication;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The lines of JSON, as records: their components are the keys, in the order in which they are
 * printed. Other programs rely on them; a key may be added, none may go or change its meaning.
 */
public final class Rows {
  private Rows() {}

  /** A stretch of a report's text, in UTF-16 units. */
  public record Extent(int start, int end) {
    /** Returns the row. */
    public static Extent of(Span span) {
      return new Extent(span.start(), span.end());
    }
  }

  /** Words of a report and where they stand. */
  public record Quote(int start, int end, String text) {
    /** Returns the row. */
    public static Quote of(Evidence evidence) {
      return new Quote(evidence.span().start(), evidence.span().end(), evidence.text());
    }
  }

  /** First and last possible day in ISO 8601; null where that end is open. */
  public record DayRange(@Nullable String start, @Nullable String end) {
    /** Returns the row, null for null. */
    public static @Nullable DayRange of(@Nullable DateSpan span) {
      return span == null ? null : new DayRange(iso(span.start()), iso(span.end()));
    }
  }

  /** The days of a claim and the words that say so. */
  public record Timed(@Nullable String start, @Nullable String end, String text) {
    /** Returns the row, null for null. */
    public static @Nullable Timed of(Claim.@Nullable When when) {
      return when == null
          ? null
          : new Timed(iso(when.span().start()), iso(when.span().end()), when.text());
    }
  }

  /** A step by which a report was dated. */
  public record DatingRow(String says, @Nullable String report, Quote evidence) {
    /** Returns the row. */
    public static DatingRow of(DatingStep step) {
      return new DatingRow(step.says(), step.report(), Quote.of(step.evidence()));
    }
  }

  /** When a report was published, and how that is known. */
  public record Published(
      @Nullable String start,
      @Nullable String end,
      Publication.How how,
      String why,
      List<DatingRow> steps) {
    /** Returns the row, null for null. */
    public static @Nullable Published of(@Nullable Publication publication) {
      return publication == null
          ? null
          : new Published(
              iso(publication.span().start()),
              iso(publication.span().end()),
              publication.how(),
              publication.why(),
              publication.steps().stream().filter(DatingStep::holds).map(DatingRow::of).toList());
    }
  }

  /** A claim. */
  public record ClaimRow(
      String report,
      String event,
      Kind kind,
      Stage stage,
      Map<Role, List<Actor>> roles,
      @Nullable Place place,
      @Nullable Timed when,
      List<Actor> saidBy,
      List<String> via,
      Quote evidence) {
    /** Returns the row. */
    public static ClaimRow of(Claim claim) {
      return new ClaimRow(
          claim.report(),
          claim.event(),
          claim.kind(),
          claim.stage(),
          inOrder(claim.kind(), claim.roles()),
          claim.place(),
          Timed.of(claim.when()),
          claim.saidBy(),
          claim.via(),
          Quote.of(claim.evidence()));
    }
  }

  /** A report. */
  public record ReportRow(
      String report,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable Published published,
      @Nullable String lineage,
      List<Extent> furniture,
      List<String> problems,
      @Nullable String url,
      @Nullable String byline,
      @Nullable String language,
      @Nullable String sourceSha256) {
    /** Returns the row. */
    public static ReportRow of(CleanReport clean, @Nullable String lineage) {
      Origin origin = clean.origin();
      return new ReportRow(
          clean.report().id(),
          Titles.of(clean),
          origin.outlet(),
          origin.agency(),
          Published.of(origin.publication()),
          lineage,
          clean.blocks(BlockType.FURNITURE).stream().map(Block::span).map(Extent::of).toList(),
          problems(clean),
          clean.report().url(),
          clean.report().provenance().byline(),
          clean.report().provenance().language(),
          clean.report().provenance().sha256());
    }

    private static List<String> problems(CleanReport clean) {
      List<String> problems = new ArrayList<>(contradictions(clean.origin().publication()));
      Provenance provenance = clean.report().provenance();
      problems.addAll(provenance.notes());
      if (provenance.language() != null) {
        problems.add("in another language than English (" + provenance.language() + "): unread");
      }
      return List.copyOf(problems);
    }

    private static List<String> contradictions(@Nullable Publication publication) {
      return publication == null
          ? List.of()
          : publication.steps().stream().filter(s -> !s.holds()).map(DatingStep::says).toList();
    }
  }

  /** Which claim is meant: its report, its stage and where its words stand. */
  public record ClaimRef(String report, Stage stage, int start, int end) {
    /** Returns the row. */
    public static ClaimRef of(Claim claim) {
      Span span = claim.evidence().span();
      return new ClaimRef(claim.report(), claim.stage(), span.start(), span.end());
    }
  }

  /** A stage and the first report of it. */
  public record StageRow(Stage stage, @Nullable DayRange reported, String report) {
    /** Returns the row. */
    public static StageRow of(Event.StageReport step) {
      return new StageRow(step.stage(), DayRange.of(step.reported()), step.report());
    }
  }

  /** Other words that a dispute rests on. */
  public record GroundRow(String report, int start, int end, String text) {
    /** Returns the row. */
    public static GroundRow of(Ground ground) {
      Span span = ground.evidence().span();
      return new GroundRow(ground.report(), span.start(), span.end(), ground.evidence().text());
    }
  }

  /** What cannot all be true. */
  public record DisputeRow(String about, List<ClaimRef> claims, List<GroundRow> grounds) {
    /** Returns the row. */
    public static DisputeRow of(Dispute dispute) {
      return new DisputeRow(
          dispute.about(),
          dispute.claims().stream().map(ClaimRef::of).toList(),
          dispute.grounds().stream().map(GroundRow::of).toList());
    }
  }

  /** An event. */
  public record EventRow(
      String id,
      Kind kind,
      Stage stage,
      Map<Role, List<Actor>> roles,
      @Nullable Place place,
      @Nullable DayRange when,
      List<StageRow> history,
      List<ClaimRef> claims,
      List<Chain> sources,
      List<DisputeRow> disputes,
      int independentSources) {
    /** Returns the row. */
    public static EventRow of(Event event, Reports reports) {
      return new EventRow(
          event.id(),
          event.kind(),
          event.stage(),
          inOrder(event.kind(), event.roles()),
          event.place(),
          DayRange.of(event.when()),
          event.history().stream().map(StageRow::of).toList(),
          event.claims().stream().map(ClaimRef::of).toList(),
          new ArrayList<>(Chain.of(event.claims(), reports)),
          event.disputes().stream().map(DisputeRow::of).toList(),
          event.sources().size());
    }
  }

  /** A change. */
  public record ChangeRow(
      String event, Kind kind, Change.What change, String from, String to, List<ClaimRef> claims) {
    /** Returns the row. */
    public static ChangeRow of(Change change) {
      return new ChangeRow(
          change.event().id(),
          change.event().kind(),
          change.what(),
          change.from(),
          change.to(),
          change.grounds().stream().map(ClaimRef::of).toList());
    }
  }

  /** A sentence that was found. */
  public record FindingRow(
      String report, @Nullable String title, Quote sentence, List<String> events) {
    /** Returns the row. */
    public static FindingRow of(Finding finding) {
      return new FindingRow(
          finding.report().report().id(),
          Titles.of(finding.report()),
          Quote.of(finding.sentence()),
          finding.events());
    }
  }

  private static Map<Role, List<Actor>> inOrder(Kind kind, Map<Role, List<Actor>> roles) {
    Map<Role, List<Actor>> ordered = new EnumMap<>(Role.class);
    for (Role role : Role.of(kind)) {
      ordered.put(role, roles.getOrDefault(role, List.of()));
    }
    return ordered;
  }

  static @Nullable String iso(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}
