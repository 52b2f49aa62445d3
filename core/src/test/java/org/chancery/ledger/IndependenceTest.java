package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Claim;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, String> lineages = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  /** A report, and one claim of it: whose word it is, empty for the outlet's own. */
  private void told(String report, String outlet, String agency, String speaker, String words) {
    origins.put(
        report,
        new Origin(outlet.isEmpty() ? null : outlet, agency.isEmpty() ? null : agency, null));
    claims.add(
        new Claim(
            report,
            "visit-x",
            Kind.VISIT,
            Stage.PLANNED,
            Map.of(),
            null,
            null,
            speaker.isEmpty()
                ? List.of()
                : List.of(new Actor("person/" + speaker, speaker, ActorType.PERSON, null)),
            List.of(),
            Evidence.of(
                new Report(report, words, null, null, null, null), new Span(0, words.length())),
            List.of()));
  }

  private List<String> sources() {
    return new Independence(origins, lineages).sources(claims).stream().map(Source::name).toList();
  }

  @Test
  void oneSpeakerCountsOnceWhereverHeIsQuoted() {
    told("a", "The Paper", "", "Anna Example", "She will come, she said.");
    told("b", "Harbour News", "Wire", "Anna Example", "'I will come.'");
    told("c", "Harbour News", "Wire", "Juan Muestra", "She will come, he confirmed.");
    assertThat(sources()).containsExactly("Anna Example", "Juan Muestra");
  }

  @Test
  void whereNobodyIsQuotedTheAgencyCountsElseTheOutletElseTheReport() {
    told("a", "The Paper", "Wire", "", "She will come.");
    told("b", "Harbour News", "Wire", "", "She is to come.");
    told("c", "Harbour News", "", "", "We have learnt that she will come.");
    told("d", "HARBOUR NEWS", "", "", "As we wrote, she will come.");
    told("e", "", "", "", "She comes in May.");
    told("f", "", "", "", "She comes in spring.");
    assertThat(sources()).containsExactly("HARBOUR NEWS, Harbour News", "Wire", "e", "f");
  }

  @Test
  void anAgencyThatPublishesItsOwnCopyIsOneSource() {
    told("a", "Wire", "", "", "She will come.");
    told("b", "The Paper", "Wire", "", "She is to come.");
    assertThat(sources()).containsExactly("Wire");
  }

  @Test
  void aCopyAddsNothing() {
    told("a", "The Paper", "", "", "She will come.");
    told("a", "The Paper", "", "Anna Example", "She would come in May, she said.");
    told("a", "The Paper", "", "Juan Muestra", "He expected her, he said.");
    List<String> alone = sources();
    assertThat(alone).hasSize(3);
    // The copy has lost one of its speakers with the paragraph that named her.
    told("b", "Harbour News", "", "", "She will come.");
    told("b", "Harbour News", "", "", "She would come in May, she said.");
    assertThat(sources()).hasSize(4);
    lineages.putAll(Map.of("a", "a", "b", "a"));
    assertThat(sources()).hasSizeLessThanOrEqualTo(alone.size());
  }

  @Test
  void orderDoesNotMatter() {
    told("a", "The Paper", "Wire", "", "She will come.");
    told("b", "Harbour News", "", "", "She is to come.");
    told("c", "Harbour News", "", "Anna Example", "'I come.'");
    told("d", "Meridian", "", "", "She will come.");
    told("e", "Meridian", "", "Juan Muestra", "She comes, he said.");
    told("f", "", "", "Anna Example", "She would come, she said.");
    lineages.putAll(Map.of("a", "a", "d", "a"));
    List<String> straight = sources();
    assertThat(straight).hasSize(4);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(sources()).as("seed %s", seed).isEqualTo(straight);
    }
  }
}
