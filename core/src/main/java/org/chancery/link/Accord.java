package org.chancery.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.claim.Timing;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;

/**
 * Brings the claims of one report into accord once it is known who is who: what a mere noun leaves
 * open is told by a verb elsewhere, and a plan told with and without its date is one plan.
 */
final class Accord {
  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  private Accord() {}

  /**
   * Returns the claims of one report, those that say less than another left out or raised to it.
   */
  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> kept =
        candidates.stream()
            .filter(c -> c.stated().explicit() || !told(c, candidates))
            .map(c -> leg(c, candidates))
            .toList();
    List<Candidate> lent =
        Lending.lend(
            kept.stream().map(c -> Progress.stay(dated(c, kept))).toList(),
            lenders(kept, candidates));
    List<Candidate> dated = Lending.held(lent).stream().map(Progress::settle).toList();
    return dated.stream().map(c -> over(c, dated)).toList();
  }

  /** What is left out for saying less may yet say when; of a mere plan it says nothing. */
  private static List<Candidate> lenders(List<Candidate> kept, List<Candidate> all) {
    return Stream.concat(
            kept.stream().map(Progress::stay),
            all.stream()
                .filter(c -> !c.stated().explicit() && c.kind() != Kind.AGREEMENT)
                .filter(c -> told(c, all) && !planned(c, all)))
        .toList();
  }

  private static boolean planned(Candidate candidate, List<Candidate> all) {
    return !AHEAD.contains(candidate.stage())
        && all.stream()
            .filter(o -> o.stated().explicit() && same(candidate, o))
            .allMatch(o -> AHEAD.contains(o.stage()));
  }

  private static boolean told(Candidate candidate, List<Candidate> all) {
    return all.stream()
        .anyMatch(
            o ->
                o != candidate
                    && o.stated().explicit()
                    && same(candidate, o)
                    && !(AHEAD.contains(o.stage()) && Progress.bygone(candidate)));
  }

  /** A leg of which only a noun tells is ahead where another leg of the same words is. */
  private static Candidate leg(Candidate candidate, List<Candidate> all) {
    if (candidate.kind() != Kind.VISIT || candidate.stated().explicit()) {
      return candidate;
    }
    List<Candidate> legs =
        all.stream()
            .filter(o -> o.kind() == Kind.VISIT && !o.stated().explicit())
            .filter(o -> o.stated().evidence().equals(candidate.stated().evidence()))
            .filter(o -> o.role(Role.VISITOR).equals(candidate.role(Role.VISITOR)))
            .toList();
    List<Stage> stages =
        all.stream()
            .filter(o -> o.stated().explicit() && legs.stream().anyMatch(l -> same(l, o)))
            .map(Candidate::stage)
            .toList();
    return !stages.isEmpty() && AHEAD.containsAll(stages)
        ? candidate.with(Stage.PLANNED, candidate.stated().timing(), candidate.when())
        : candidate;
  }

  /** A vague plan beside a dated one is the dated one. */
  private static Candidate dated(Candidate candidate, List<Candidate> all) {
    if (candidate.stage() != Stage.PLANNED) {
      return candidate;
    }
    Optional<Candidate> dated =
        all.stream()
            .filter(o -> o.stage() == Stage.SCHEDULED && same(candidate, o))
            .filter(o -> !Affinity.vaguer(o, candidate))
            .findFirst();
    return dated
        .map(o -> candidate.with(Stage.SCHEDULED, o.stated().timing(), o.when()))
        .orElse(candidate);
  }

  /** What goes on and what is over are one where the report tells of one event. */
  private static Candidate over(Candidate candidate, List<Candidate> all) {
    Timing own = candidate.stated().timing();
    Optional<Candidate> over =
        candidate.stage() == Stage.UNDERWAY
            ? all.stream()
                .filter(o -> o.stage() == Stage.HAPPENED && o.stated().explicit())
                .filter(o -> same(candidate, o) && meet(candidate, o))
                .findFirst()
            : Optional.empty();
    // That it went on when the report was written is no day of what is over.
    return over.map(
            o ->
                own != null && own.tellsNow()
                    ? candidate.with(Stage.HAPPENED, o.stated().timing(), o.when())
                    : candidate.with(Stage.HAPPENED, own, candidate.when()))
        .orElse(candidate);
  }

  private static boolean meet(Candidate a, Candidate b) {
    return a.span() == null || b.span() == null || a.span().meets(b.span());
  }

  private static boolean same(Candidate a, Candidate b) {
    return a.kind() == b.kind() && Affinity.sides(a, b);
  }
}
