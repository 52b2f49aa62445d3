package org.chancery.present;

import java.util.List;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Office;
import org.chancery.model.Tenure;
import org.jspecify.annotations.Nullable;

/** The lines of JSON that are about actors, as {@link Rows} has the others. */
public final class ActorRows {
  private ActorRows() {}

  /** An office, and from when to when reports call the person its holder. */
  public record TermRow(
      String title,
      @Nullable String country,
      @Nullable String first,
      @Nullable String last,
      int reports) {
    private static TermRow of(Dossier.Term term) {
      return new TermRow(
          term.office().title(),
          term.office().country(),
          Rows.iso(term.first()),
          Rows.iso(term.last()),
          term.reports());
    }
  }

  /** That a report calls the person by an office, and its words. */
  public record TenureRow(
      String title,
      @Nullable String country,
      boolean former,
      String report,
      @Nullable String reported,
      Rows.Quote evidence) {
    private static TenureRow of(Tenure tenure) {
      Office office = tenure.office();
      return new TenureRow(
          office.title(),
          office.country(),
          tenure.former(),
          tenure.report(),
          Rows.iso(tenure.day()),
          Rows.Quote.of(tenure.evidence()));
    }
  }

  /** An actor among others. */
  public record ActorRow(
      String id,
      String name,
      ActorType type,
      @Nullable String country,
      List<TermRow> offices,
      int eventCount,
      List<Actor> namesakes) {
    /** Returns the row. */
    public static ActorRow of(Dossier dossier) {
      Actor actor = dossier.actor();
      return new ActorRow(
          actor.id(),
          actor.name(),
          actor.type(),
          actor.country(),
          dossier.terms().stream().map(TermRow::of).toList(),
          dossier.events().size(),
          dossier.namesakes());
    }
  }

  /** An actor with all that the ledger holds of it. */
  public record DossierRow(
      String id,
      String name,
      ActorType type,
      @Nullable String country,
      List<TermRow> offices,
      int eventCount,
      List<Actor> namesakes,
      List<TenureRow> tenures,
      List<String> events) {
    /** Returns the row. */
    public static DossierRow of(Dossier dossier) {
      ActorRow row = ActorRow.of(dossier);
      return new DossierRow(
          row.id(),
          row.name(),
          row.type(),
          row.country(),
          row.offices(),
          row.eventCount(),
          row.namesakes(),
          dossier.tenures().stream().map(TenureRow::of).toList(),
          dossier.events().stream().map(Event::id).toList());
    }
  }
}
