package org.chancery.present.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.ledger.Event;
import org.chancery.model.Claim;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The codes of {@code event-codes.yaml}. */
final class EventCodes {
  private static final String FILE = "event-codes.yaml";

  private final List<EventCode> codes;

  private EventCodes(List<EventCode> codes) {
    this.codes = codes;
  }

  /** Reads the codes. */
  static EventCodes load() {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream in = EventCodes.class.getResourceAsStream(FILE)) {
      return new EventCodes(List.of(mapper.readValue(in, EventCode[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all of them, in the order of the file. */
  List<EventCode> all() {
    return codes;
  }

  /**
   * Returns the code of an event. Where the words of its claims decide, those of the latest claim
   * do that has words of one code and of no other.
   *
   * @throws IllegalStateException if there is none for its kind and stage
   */
  EventCode of(Event event) {
    List<EventCode> covering =
        codes.stream().filter(code -> code.covers(event.kind(), event.stage())).toList();
    for (int i = event.claims().size() - 1; i >= 0; i--) {
      List<EventCode> told = told(covering, event.claims().get(i));
      if (told.size() == 1) {
        return told.get(0);
      }
    }
    return covering.stream()
        .filter(code -> code.words() == null)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no code for " + event.kind() + " " + event.stage()));
  }

  private static List<EventCode> told(List<EventCode> codes, Claim claim) {
    String words = claim.evidence().text().toLowerCase(Locale.ROOT);
    List<EventCode> told = new ArrayList<>();
    for (EventCode code : codes) {
      if (code.words() != null && code.words().matcher(words).find()) {
        told.add(code);
      }
    }
    return told;
  }
}
