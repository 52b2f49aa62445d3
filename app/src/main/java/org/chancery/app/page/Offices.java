package org.chancery.app.page;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.app.page.ActorView.Person;
import org.chancery.app.page.ActorView.Term;
import org.chancery.model.Countries;
import org.chancery.model.DateSpan;
import org.chancery.model.Office;
import org.chancery.present.Counts;
import org.chancery.present.Days;
import org.chancery.present.Dossier;
import org.chancery.present.Words;

/** Says in words who holds what. */
final class Offices {
  private static final int SHOWN = 2;

  private Offices() {}

  /** Returns {@code prime minister of Sweden}. */
  static String name(Office office) {
    return office.country() == null
        ? office.title()
        : office.title() + " of " + Countries.name(office.country());
  }

  /** Returns an office with its days. */
  static Term term(Dossier.Term term) {
    String days =
        term.first() == null
            ? "in undated reports"
            : Days.text(new DateSpan(term.first(), term.last()));
    return new Term(name(term.office()), days, Counts.of(term.reports(), "report"));
  }

  /** Returns the offices of a person in a phrase. */
  static String phrase(Dossier dossier) {
    List<Dossier.Term> terms = dossier.terms();
    String named =
        terms.stream().limit(SHOWN).map(t -> name(t.office())).collect(Collectors.joining(", "));
    int more = terms.size() - SHOWN;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /** Returns a person in a list. */
  static Person person(Dossier dossier) {
    return new Person(
        Words.actor(dossier.actor()), Links.actor(dossier.actor().id()), phrase(dossier));
  }
}
