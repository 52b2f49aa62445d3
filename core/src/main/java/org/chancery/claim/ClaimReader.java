package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.claim.attribution.Attribution;
import org.chancery.claim.attribution.AttributionReader;
import org.chancery.claim.attribution.Attributions;
import org.chancery.claim.dating.ClueFinder;
import org.chancery.claim.lexicon.Lexicon;
import org.chancery.claim.lexicon.Slot;
import org.chancery.claim.remark.RemarkFinder;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads claims out of an annotated report by the lexicon of frames. Thread-safe. */
public final class ClaimReader {
  private final Lexicon lexicon;
  private final TriggerFinder triggers;
  private final StageReader stages;
  private final RoleFinder roles;
  private final PlaceReader places = new PlaceReader();
  private final TimingReader timings;
  private final AttributionReader speakers;
  private final Completion completion = new Completion();
  private final Locals locals = new Locals();
  private final Legs legs = new Legs();
  private final Instruments instruments;
  private final Occasion occasion;
  private final Denial denial;
  private final Remarks remarks;
  private final Visiting visiting;
  private final ClueFinder clues = new ClueFinder();
  private final RemarkFinder asides = new RemarkFinder();

  /** Makes a reader that works by the given lexicon. */
  public ClaimReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.triggers = new TriggerFinder(lexicon);
    this.roles = new RoleFinder(lexicon.acts().undertaking());
    this.instruments = new Instruments(lexicon.acts());
    this.occasion = new Occasion(lexicon.acts().sides());
    this.denial = new Denial(lexicon.acts().accusations(), lexicon.words());
    this.remarks = new Remarks(lexicon.words().reporting());
    this.stages = new StageReader(lexicon);
    this.timings = new TimingReader(lexicon);
    this.speakers = new AttributionReader(lexicon.words());
    this.visiting = new Visiting(lexicon, timings);
  }

  /** Returns all that the report says. */
  public Reading read(AnnotatedReport report) {
    Attributions attributions = speakers.of(report);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      if (!sentence.parsed() || question(sentence)) {
        continue;
      }
      for (Trigger trigger : triggers.find(sentence)) {
        draft(sentence, trigger, drafts.size()).ifPresent(drafts::add);
      }
      drafts.addAll(visiting.read(sentence, drafts.size()));
    }
    List<Draft> bound = Whereabouts.name(FirstParty.fill(drafts, report, attributions), report);
    Locals.Settled officers = HeadlineOffice.settle(bound);
    Locals.Settled settled =
        locals.settle(legs.split(Separately.split(Exchange.split(officers.drafts()))));
    List<Draft> named = Veto.fill(instruments.fill(settled.drafts(), report), report);
    List<Draft> known =
        new ArrayList<>(Onesided.fill(occasion.lend(named, completion.complete(named), report)));
    boolean called = known.stream().anyMatch(d -> d.kind() == Kind.CALL);
    known.removeIf(d -> called && d.trigger().frame().headline());
    List<StatedClaim> claims = new ArrayList<>();
    List<Draft> dated = Retelling.lend(completion.complete(known), known, report);
    dated = remarks.date(Gathering.date(Conclusion.date(dated, report), report), report);
    for (Draft draft : denial.add(dated, report)) {
      claims.add(claim(report, Schedule.schedule(draft), attributions));
    }
    List<Introduction> introductions = new ArrayList<>(report.introductions());
    introductions.addAll(officers.learnt());
    introductions.addAll(settled.learnt());
    return new Reading(
        report.clean(),
        introductions,
        List.copyOf(new LinkedHashSet<>(claims)),
        clues.find(report),
        asides.find(report));
  }

  private Optional<Draft> draft(Sentence sentence, Trigger trigger, int order) {
    return stages
        .read(sentence, trigger)
        .filter(stage -> fits(trigger, stage))
        .map(
            stage -> {
              Syntax syntax = new Syntax(sentence, lexicon.words());
              Map<Slot, List<Mention>> fillers = roles.find(syntax, trigger, stage);
              Place place = places.read(sentence, trigger);
              Timing timing = timings.read(sentence, trigger, stage);
              return new Draft(order, sentence, trigger, stage, fillers, place, timing);
            });
  }

  /** An invitation to visit someone invites to the visit; that they meet is another matter. */
  private static boolean fits(Trigger trigger, StageReading stage) {
    boolean invited = stage.stage() == Stage.INVITED || stage.stage() == Stage.ACCEPTED;
    return !invited
        || trigger.frame().kind() != Kind.MEETING
        || stage.stage() == Stage.ACCEPTED && !trigger.frame().persons();
  }

  private StatedClaim claim(AnnotatedReport report, Draft draft, Attributions attributions) {
    int at = report.sentences().indexOf(draft.sentence());
    Attribution attribution = attributions.read(at, draft.trigger().index());
    return new StatedClaim(
        draft.kind(),
        draft.reached(),
        draft.stage().explicit(),
        roles(draft),
        place(draft),
        draft.timing(),
        saidBy(draft, attribution),
        attribution.via(),
        Evidence.of(report.clean().report(), draft.sentence().span()));
  }

  /** Whoever denies is the one whose word the denial is. */
  private List<ActorName> saidBy(Draft draft, Attribution attribution) {
    Set<ActorName> speakers = new LinkedHashSet<>(attribution.saidBy());
    if (draft.reached() == Stage.DENIED
        && draft.stage().chain().contains(draft.trigger().index())) {
      Syntax syntax = new Syntax(draft.sentence(), lexicon.words());
      for (Mention mention : syntax.subject(draft.trigger().index())) {
        if (mention.actor() != null) {
          speakers.add(mention.actor());
        }
      }
    }
    return new ArrayList<>(speakers);
  }

  /** In an act an organ is the body it acts for. */
  private List<ActorName> sides(Kind kind, List<ActorName> actors) {
    return kind == Kind.VISIT || kind == Kind.MEETING || kind == Kind.CALL
        ? actors
        : actors.stream().map(this::body).distinct().toList();
  }

  private ActorName body(ActorName actor) {
    String body = actor.name() == null ? null : lexicon.acts().organs().get(actor.name());
    return body == null || actor.type() != ActorType.ORGANIZATION
        ? actor
        : new ActorName(ActorType.ORGANIZATION, body, null, null);
  }

  /** A person who is visited is the host. */
  private Map<Role, List<ActorName>> roles(Draft draft) {
    Map<Role, List<ActorName>> roles = new EnumMap<>(Role.class);
    draft.roles().forEach((role, actors) -> roles.put(role, sides(draft.kind(), actors)));
    if (draft.kind() == Kind.VISIT) {
      List<ActorName> hosts = new ArrayList<>(roles.getOrDefault(Role.HOST, List.of()));
      for (Mention mention : draft.filler(Slot.DESTINATION)) {
        ActorName actor = mention.actor();
        if (actor != null && mention.place() == null && !hosts.contains(actor)) {
          hosts.add(actor);
        }
      }
      roles.put(Role.HOST, hosts);
    }
    return roles;
  }

  private static @Nullable Place place(Draft draft) {
    if (draft.kind() != Kind.VISIT) {
      return draft.place();
    }
    String country = Completion.country(draft);
    for (Mention mention : draft.filler(Slot.DESTINATION)) {
      if (mention.place() != null) {
        return mention.place();
      }
    }
    if (draft.place() != null && country != null && country.equals(draft.place().country())) {
      return draft.place();
    }
    return country == null ? Completion.region(draft) : new Place(null, country);
  }

  private static boolean question(Sentence sentence) {
    return !sentence.tokens().isEmpty()
        && sentence.token(sentence.tokens().size() - 1).text().equals("?");
  }
}
