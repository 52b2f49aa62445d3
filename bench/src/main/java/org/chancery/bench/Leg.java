package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A leg of a journey, as the official list has it.
 *
 * @param visitor whose journey, the usual name
 * @param days from arrival to departure
 * @param country as the list calls it
 * @param place the towns, may be empty
 */
record Leg(String visitor, Days days, String country, String place) {
  private static final Pattern WITH_PART = Pattern.compile("(.*) \\((.*)\\)");

  static Leg of(JsonNode row) {
    return new Leg(
        row.path("visitor").asString(),
        new Days(
            LocalDate.parse(row.path("start").asString()),
            LocalDate.parse(row.path("end").asString())),
        row.path("country").asString(),
        row.path("place").asString(""));
  }

  /** Returns the names that a text may call the leg's destination by. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    Matcher part = WITH_PART.matcher(country);
    if (part.matches()) {
      names.add(part.group(1));
      names.add(part.group(2));
    } else {
      names.add(country);
    }
    if (!place.isEmpty()) {
      names.addAll(List.of(place.split(", ")));
    }
    return names;
  }

  @Override
  public String toString() {
    return days + "  " + country + (place.isEmpty() ? "" : ", " + place);
  }
}
