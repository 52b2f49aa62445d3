package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.app.page.EventView.Branch;
import org.chancery.app.page.EventView.Leaf;
import org.chancery.app.page.EventView.Party;
import org.chancery.app.page.EventView.Step;
import org.chancery.app.page.EventView.Twig;
import org.chancery.ledger.Event;
import org.chancery.model.Claim;
import org.chancery.model.Role;
import org.chancery.present.Days;
import org.chancery.present.Reports;
import org.chancery.present.SourceTree;
import org.chancery.present.Titles;
import org.chancery.present.Words;

/** One event: how its stage moved, who says so, what cannot all be true, what is related. */
final class EventPage implements Page {
  @Override
  public String path() {
    return "/event/<id>";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    Optional<Event> event = request.snapshot().event(request.id());
    if (event.isEmpty()) {
      return Missing.of("event", request, catalogue);
    }
    String id = event.get().id();
    return id.equals(request.id())
        ? Rendered.of(Templates.document("event", view(event.get(), request, catalogue)))
        : Rendered.elsewhere(Links.event(id));
  }

  private static EventView view(Event event, PageRequest request, Catalogue catalogue) {
    Reports reports = catalogue.reports();
    Scale scale = Timeline.scale(event, catalogue.agenda().asOf());
    return new EventView(
        Frame.of(Words.what(event), "", request.snapshot(), catalogue),
        event.id(),
        EventRow.of(event, reports),
        parties(event),
        event.history().stream().map(EventPage::step).toList(),
        scale,
        Track.of(event, scale),
        SourceTree.branches(event, reports, catalogue.ledger().lineages()).stream()
            .map(branch -> branch(branch, reports))
            .toList(),
        event.disputes().stream().map(d -> Sides.of(d, event, reports)).toList(),
        Related.to(event, catalogue).stream().map(e -> EventRow.of(e, reports)).toList());
  }

  private static List<Party> parties(Event event) {
    List<Party> parties = new ArrayList<>();
    for (Role role : Role.of(event.kind())) {
      event
          .roles()
          .getOrDefault(role, List.of())
          .forEach(
              actor ->
                  parties.add(
                      new Party(Words.lower(role), Words.actor(actor), Links.actor(actor.id()))));
    }
    return parties;
  }

  private static Step step(Event.StageReport step) {
    return new Step(
        Look.Badge.of(step.stage()),
        step.reported() == null ? "undated" : Days.text(step.reported()),
        step.report(),
        Links.report(step.report()));
  }

  private static Branch branch(SourceTree.Branch branch, Reports reports) {
    return new Branch(
        branch.name(),
        branch.chains().stream()
            .map(
                twig ->
                    new Twig(
                        twig.chain(),
                        twig.reports().stream().map(leaf -> leaf(leaf, reports)).toList()))
            .toList());
  }

  private static Leaf leaf(SourceTree.Leaf leaf, Reports reports) {
    String id = leaf.report();
    String title = reports.find(id).map(Titles::of).orElse(null);
    List<Said> claims = new ArrayList<>();
    for (Claim claim : leaf.claims()) {
      claims.add(Said.of(claim, reports));
    }
    return new Leaf(
        id,
        Objects.requireNonNullElse(title, id),
        Links.report(id),
        Said.published(id, reports),
        Objects.requireNonNullElse(leaf.copyOf(), ""),
        claims);
  }
}
