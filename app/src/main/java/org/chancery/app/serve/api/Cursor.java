package org.chancery.app.serve.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.chancery.app.serve.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list, by what the list is in the order of: it stays where it is when the ledger gets
 * more rows before it or loses some.
 *
 * @param list the name of the list
 * @param after the key of the last row before the place
 * @param equal how many rows of that very key are before it
 */
record Cursor(String list, Key after, int equal) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Returns the cursor as clients get it; they need not understand it. */
  String text() {
    List<String> all = new ArrayList<>(List.of(list, Integer.toString(equal)));
    all.addAll(after.parts());
    byte[] json = MAPPER.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /**
   * Returns the cursor of a text.
   *
   * @param list the name of the list it must be of
   * @throws Refusal if it is none
   */
  static Cursor parse(String list, String text) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] all = MAPPER.readValue(json, String[].class);
      int equal = all.length > 2 && all[0].equals(list) ? Integer.parseInt(all[1]) : -1;
      if (equal >= 0) {
        return new Cursor(list, new Key(List.of(all).subList(2, all.length)), equal);
      }
    } catch (IllegalArgumentException | JacksonException | NullPointerException e) {
      // Not one that was given out: said below.
    }
    throw Refusal.parameter(
        "cursor", "this is no cursor of this list; take the next of an answer as it is");
  }
}
