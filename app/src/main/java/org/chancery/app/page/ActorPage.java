package org.chancery.app.page;

import java.util.Comparator;
import java.util.List;
import org.chancery.app.page.ActorView.Learnt;
import org.chancery.app.page.ActorView.Person;
import org.chancery.app.page.ActorView.Portrait;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Countries;
import org.chancery.model.Tenure;
import org.chancery.present.Dossier;
import org.chancery.present.Words;

/** One actor: the offices with the sentences they were learnt from, namesakes, events. */
final class ActorPage implements Page {
  private static final int EVENTS = 40;
  private static final int TENURES = 60;
  private static final int PEOPLE = 60;

  @Override
  public String path() {
    return "/actor/<id>";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    List<Dossier> dossiers = dossiers(request);
    if (dossiers.isEmpty()) {
      return Missing.of("actor", request, catalogue);
    }
    String name = dossiers.get(0).actor().name();
    ActorView view =
        new ActorView(
            Frame.of(name, "", request.snapshot(), catalogue),
            request.id(),
            dossiers.stream().map(d -> portrait(d, request, catalogue)).toList());
    return Rendered.of(Templates.document("actor", view));
  }

  /** A state of which only its people have a part in anything is an actor, too. */
  private static List<Dossier> dossiers(PageRequest request) {
    String id = request.id();
    List<Dossier> known = request.snapshot().actors().of(id);
    if (!known.isEmpty()
        || request.snapshot().actors().all().stream()
            .noneMatch(d -> id.equals(d.actor().country()))) {
      return known;
    }
    Actor state = new Actor(id, Countries.name(id), ActorType.STATE, id);
    return List.of(new Dossier(state, List.of(), List.of(), List.of()));
  }

  private static Portrait portrait(Dossier dossier, PageRequest request, Catalogue catalogue) {
    Actor actor = dossier.actor();
    boolean state = actor.type() == ActorType.STATE;
    String country = actor.country() == null ? "" : actor.country();
    List<Event> events = catalogue.latestFirst(dossier.events());
    Paging paging =
        Paging.of(
            events.size(),
            Paging.page(request.query(), "page"),
            EVENTS,
            page -> Links.actor(actor.id()) + "?page=" + page);
    return new Portrait(
        actor.name(),
        Words.lower(actor.type()),
        state || country.isEmpty() ? "" : Countries.name(country),
        Links.actor(country),
        "/?with=" + Links.encoded(actor.id()),
        dossier.terms().stream().map(Offices::term).toList(),
        dossier.tenures().stream().limit(TENURES).map(t -> learnt(t, catalogue)).toList(),
        state ? people(country, request) : List.of(),
        dossier.namesakes().stream().map(ActorPage::person).toList(),
        paging.of(events).stream().map(e -> EventRow.of(e, catalogue.reports())).toList(),
        paging);
  }

  private static Learnt learnt(Tenure tenure, Catalogue catalogue) {
    return new Learnt(
        Offices.name(tenure.office()),
        tenure.former(),
        Excerpt.of(tenure.evidence(), tenure.report(), catalogue.reports()));
  }

  private static Person person(Actor actor) {
    return new Person(Words.actor(actor), Links.actor(actor.id()), "");
  }

  /** Whom reports call by an office of the state, those first whom most do. */
  private static List<Person> people(String country, PageRequest request) {
    return request.snapshot().actors().all().stream()
        .filter(
            d ->
                d.tenures().stream()
                    .anyMatch(t -> !t.former() && country.equals(t.office().country())))
        .sorted(
            Comparator.comparingInt((Dossier d) -> -d.tenures().size())
                .thenComparing(d -> d.actor().id()))
        .limit(PEOPLE)
        .map(Offices::person)
        .toList();
  }
}
