package org.chancery.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.claim.gate.TriggerGate;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.CleanReport;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.chancery.model.Role;
import org.chancery.model.Span;

/**
 * Reads a text of the lexicon as a report of Wednesday 14 June 2023 and writes its claims in one
 * line each: {@code VISIT HAPPENED visitor=PT country=AO}.
 *
 * <p>Kind and stage come first, then each role that is filled, in the order of the kind's roles. A
 * state stands by its code, an organisation or a person by the name the text gives, a person
 * without a name by the state of the office; several are joined by {@code +} in the order of the
 * text. The country of a visit, a meeting or a call closes the line where it is known.
 */
public final class ShortForm {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 14);

  /** The day of the report. */
  static final DateSpan PUBLISHED = new DateSpan(DAY, DAY);

  private ShortForm() {}

  /** Returns the claims of a body text, or of a headline, in the order in which they are read. */
  public static List<String> read(String text, boolean headline) {
    return claims(text, headline ? BlockType.HEADLINE : BlockType.BODY).stream()
        .map(ShortForm::print)
        .distinct()
        .toList();
  }

  /** Returns the claims of a text that stands in one block, in the order in which they are read. */
  static List<StatedClaim> claims(String text, BlockType type) {
    CleanReport clean =
        new CleanReport(
            new Report("example", text, null, DAY, null, null),
            List.of(new Block(type, new Span(0, text.length()))),
            new Origin(
                null, null, new Publication(PUBLISHED, Publication.How.STATED, "the test says")));
    return Way.READER.read(Way.ANNOTATOR.annotate(clean)).claims();
  }

  private static String print(StatedClaim claim) {
    List<String> parts = new ArrayList<>(List.of(claim.kind() + " " + claim.stage()));
    for (Role role : Role.of(claim.kind())) {
      if (!claim.role(role).isEmpty()) {
        parts.add(
            role.name().toLowerCase(Locale.ROOT)
                + "="
                + claim.role(role).stream()
                    .map(ShortForm::print)
                    .distinct()
                    .collect(Collectors.joining("+")));
      }
    }
    boolean placed = Set.of(Kind.VISIT, Kind.MEETING, Kind.CALL).contains(claim.kind());
    if (placed && claim.place() != null && claim.place().country() != null) {
      parts.add("country=" + claim.place().country());
    }
    return String.join(" ", parts);
  }

  private static String print(ActorName actor) {
    String name = actor.name();
    String country = actor.country();
    boolean coded = actor.type() == ActorType.STATE || name == null;
    return coded && country != null ? country : String.valueOf(name);
  }

  private static final class Way {
    static final Annotator ANNOTATOR =
        new Annotator(SharedParser.get(), new TriggerGate(LexiconLoader.load()));
    static final ClaimReader READER = new ClaimReader(LexiconLoader.load());
  }
}
