package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Gate;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.claim.ClaimReader;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No row of the gold that is read where every sentence is parsed is lost to the gate. */
class GateGoldTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void noRequiredRowIsLostToTheGate() throws IOException {
    Map<String, List<Span>> required = required();
    ClaimReader reader = new ClaimReader(LexiconLoader.load());
    Annotator open = new Annotator(SharedParser.get(), Gate.OPEN);
    Cleaner cleaner = new Cleaner();
    List<Reading> everything =
        Corpus.DEV.reports().parallelStream()
            .map(report -> reader.read(open.annotate(cleaner.clean(report))))
            .toList();
    List<String> lost = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < everything.size(); i++) {
      List<StatedClaim> gated = Corpus.DEV.readings().get(i).claims();
      String id = everything.get(i).clean().report().id();
      for (StatedClaim claim : everything.get(i).claims()) {
        Span words = claim.evidence().span();
        if (required.getOrDefault(id, List.of()).stream().anyMatch(words::overlaps)) {
          found++;
          if (gated.stream().noneMatch(other -> same(claim, other))) {
            lost.add(id + " " + claim.kind() + " " + words);
          }
        }
      }
    }
    assertThat(found).isGreaterThan(500);
    assertThat(lost).isEmpty();
  }

  private static boolean same(StatedClaim one, StatedClaim other) {
    return one.kind() == other.kind()
        && one.stage() == other.stage()
        && one.roles().equals(other.roles())
        && Objects.equals(one.place(), other.place())
        && one.evidence().equals(other.evidence());
  }

  /** The quotes of the rows that are not optional, by report. */
  private static Map<String, List<Span>> required() throws IOException {
    Map<String, List<Span>> required = new HashMap<>();
    for (String line : Files.readAllLines(SharedFolder.path("gold/dev/claims.jsonl"))) {
      JsonNode row = MAPPER.readTree(line);
      if (!row.path("optional").asBoolean(false)) {
        for (JsonNode quote : row.path("evidence")) {
          required
              .computeIfAbsent(row.path("report").asString(), r -> new ArrayList<>())
              .add(new Span(quote.path("start").asInt(), quote.path("end").asInt()));
        }
      }
    }
    return required;
  }
}
