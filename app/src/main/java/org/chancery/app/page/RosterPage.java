package org.chancery.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.app.page.RosterView.Group;
import org.chancery.app.page.RosterView.Holder;
import org.chancery.app.page.RosterView.State;
import org.chancery.app.serve.Snapshot;
import org.chancery.model.Countries;
import org.chancery.present.Actors;
import org.chancery.present.Counts;
import org.chancery.present.Dossier;

/** Who held which office when, by state. */
final class RosterPage implements Page {
  private static final int PEOPLE = 150;
  private static final String NO_STATE = "Of no state";

  @Override
  public String path() {
    return "/roster";
  }

  @Override
  public void prepare(Snapshot snapshot) {
    Actors unused = snapshot.actors();
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    String wanted = request.query().first("of").orElse("");
    TreeMap<String, List<Dossier>> byState =
        request.snapshot().actors().all().stream()
            .filter(dossier -> !dossier.tenures().isEmpty())
            .sorted(Comparator.comparing((Dossier dossier) -> dossier.actor().name()))
            .collect(Collectors.groupingBy(RosterPage::state, TreeMap::new, Collectors.toList()));
    List<Dossier> chosen =
        wanted.isEmpty()
            ? byState.values().stream().flatMap(List::stream).toList()
            : byState.getOrDefault(wanted, List.of());
    Paging paging =
        Paging.of(
            chosen.size(),
            Paging.page(request.query(), "page"),
            PEOPLE,
            page -> address(wanted) + (wanted.isEmpty() ? "?" : "&") + "page=" + page);
    RosterView view =
        new RosterView(
            Frame.of("Roster", path(), request.snapshot(), catalogue),
            byState.entrySet().stream()
                .map(
                    e ->
                        new State(
                            e.getKey(),
                            address(e.getKey()),
                            e.getValue().size(),
                            e.getKey().equals(wanted)))
                .toList(),
            groups(paging.of(chosen)),
            paging);
    return Rendered.of(Templates.document("roster", view));
  }

  private static String address(String state) {
    return state.isEmpty() ? "/roster" : "/roster?of=" + Links.encoded(state);
  }

  private static String state(Dossier dossier) {
    String country = dossier.actor().country();
    return country == null ? NO_STATE : Countries.name(country);
  }

  private static List<Group> groups(List<Dossier> dossiers) {
    Map<String, List<Holder>> byState = new LinkedHashMap<>();
    for (Dossier dossier : dossiers) {
      byState
          .computeIfAbsent(state(dossier), s -> new ArrayList<>())
          .add(
              new Holder(
                  dossier.actor().name(),
                  Links.actor(dossier.actor().id()),
                  dossier.terms().stream().map(Offices::term).toList(),
                  Counts.of(dossier.events().size(), "event")));
    }
    List<Group> groups = new ArrayList<>();
    byState.forEach((state, people) -> groups.add(new Group(state, List.copyOf(people))));
    return groups;
  }
}
