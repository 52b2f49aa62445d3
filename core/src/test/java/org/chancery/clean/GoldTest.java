package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.SharedFolder;
import org.chancery.model.BlockType;
import org.chancery.model.Publication;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures blocks and dates against the gold, as its scorer does. */
class GoldTest {
  private static final Cleaner CLEANER = new Cleaner();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void furnitureOfTheSeedsIsFound() throws IOException {
    Map<String, CleanReport> cleaned = cleaned("seeds");
    List<String> kept = new ArrayList<>();
    List<JsonNode> rows = rows(SharedFolder.path("gold/seeds/furniture.jsonl"));
    for (JsonNode row : rows) {
      Span quote = span(row);
      if (furniture(cleaned, row).stream().noneMatch(span -> span.contains(quote))) {
        kept.add(row.path("report").asString() + ": " + row.path("quote").asString());
      }
    }
    assertThat(rows.size() - kept.size()).describedAs("kept: %s", kept).isGreaterThanOrEqualTo(13);
  }

  @Test
  void noEvidenceOfTheSeedsIsTakenForFurniture() throws IOException {
    assertThat(lost(cleaned("seeds"), "gold/seeds/claims.jsonl")).isEmpty();
  }

  @Test
  void noEvidenceOfDevIsTakenForFurniture() throws IOException {
    assertThat(lost(cleaned("gold/dev/input.jsonl"), "gold/dev/claims.jsonl")).isEmpty();
  }

  @Test
  void seedsThatStateTheirDateAreDatedAndNoOthers() throws IOException {
    Map<String, LocalDate> stated = new TreeMap<>();
    for (JsonNode row : rows(SharedFolder.path("gold/seeds/reports.jsonl"))) {
      JsonNode bounds = row.path("inferable");
      if (bounds.path(0).asString().equals(bounds.path(1).asString())) {
        stated.put(row.path("report").asString(), LocalDate.parse(bounds.path(0).asString()));
      }
    }
    Map<String, LocalDate> found = new TreeMap<>();
    cleaned("seeds")
        .forEach(
            (id, clean) -> {
              Publication publication = clean.origin().publication();
              if (publication != null) {
                assertThat(publication.span().days()).isEqualTo(1);
                found.put(id, publication.span().start());
              }
            });
    assertThat(found).isEqualTo(stated);
  }

  private static List<String> lost(Map<String, CleanReport> cleaned, String gold)
      throws IOException {
    List<String> lost = new ArrayList<>();
    for (JsonNode row : rows(SharedFolder.path(gold))) {
      for (JsonNode quote : row.path("evidence").values()) {
        Span span = span(quote);
        if (furniture(cleaned, row).stream().anyMatch(span::overlaps)) {
          lost.add(row.path("report").asString() + ": " + quote.path("quote").asString());
        }
      }
    }
    return lost;
  }

  private static List<Span> furniture(Map<String, CleanReport> cleaned, JsonNode row) {
    return cleaned.get(row.path("report").asString()).blocks(BlockType.FURNITURE).stream()
        .map(block -> block.span())
        .toList();
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private static Map<String, CleanReport> cleaned(String name) {
    Map<String, CleanReport> cleaned = new LinkedHashMap<>();
    SharedFolder.reports(name).forEach(report -> cleaned.put(report.id(), CLEANER.clean(report)));
    return cleaned;
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JSON::readTree).toList();
  }
}
