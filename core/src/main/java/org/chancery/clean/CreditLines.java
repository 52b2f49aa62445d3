package org.chancery.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Reads the agencies out of a report's dateline and credit lines. */
final class CreditLines {
  /** {@code Source: Donga}, {@code Sources: PAP, Reuters}. */
  private static final Pattern SOURCE = Pattern.compile("(?i)^\\(?sources?:\\s*(.{2,80}?)[.)]*$");

  /** Words between the names of several agencies. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|/|\\||\\band\\b|\\bwith\\b|&)\\s*");

  private static final Pattern HELPED =
      Pattern.compile(
          "(?i)(?:additional reporting (?:by|from)|with (?:in)?puts? from|with files from"
              + "|contributing:|reporting from|reporting by|came from) (.{2,60}?)[.)]*$"
              + "|^(.{2,60}?)(?:,? (?:also )?contributed (?:to this|reporting).*)$");

  /** What stands around the names of a signature: brackets, dashes, the initials of editors. */
  private static final Pattern AROUND =
      Pattern.compile("^(?:\\p{Ll}{1,3}(?:/\\p{Ll}{1,3})+ )?[\\s(\\[/–—-]*|[\\s)\\]/.]+$");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_SIGNATURE = 8;

  private final Agencies agencies;

  CreditLines(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Returns the agency whose copy the report is or builds on, or null. */
  @Nullable String agency(CleanReport clean, Optional<Dateline> dateline) {
    List<String> carriers = carriers(clean, dateline);
    return carriers.isEmpty() ? helper(clean) : carriers.get(0);
  }

  /** Returns those whose copy the report carries: the dateline's agency, then credited sources. */
  List<String> carriers(CleanReport clean, Optional<Dateline> dateline) {
    Set<String> found = new LinkedHashSet<>();
    dateline.map(Dateline::provider).flatMap(agencies::named).ifPresent(found::add);
    for (String line : lines(clean)) {
      Matcher source = SOURCE.matcher(line);
      if (source.find()) {
        names(source.group(1)).forEach(found::add);
      } else {
        signed(line).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Returns the names in {@code AFP, AP and dpa}. */
  static List<String> split(String words) {
    return List.of(BETWEEN.split(words));
  }

  /** Returns the agencies of a line that is nothing but a signature: {@code (AFP, AP)}. */
  private List<String> signed(String line) {
    if (Shape.words(line) > LONGEST_SIGNATURE || line.contains(":")) {
      return List.of();
    }
    return split(AROUND.matcher(line).replaceAll("")).stream()
        .flatMap(name -> agencies.named(name).stream())
        .toList();
  }

  /** Returns an agency that only helped. */
  private @Nullable String helper(CleanReport clean) {
    for (String line : lines(clean)) {
      Matcher helped = HELPED.matcher(line);
      if (helped.find()) {
        String who = helped.group(1) != null ? helped.group(1) : helped.group(2);
        for (String name : BETWEEN.split(who)) {
          Optional<String> agency = agencies.named(name);
          if (agency.isPresent()) {
            return agency.get();
          }
        }
      }
    }
    return null;
  }

  private List<String> names(String words) {
    List<String> names = new ArrayList<>();
    for (String name : BETWEEN.split(words)) {
      Optional<String> agency = agencies.named(name);
      if (agency.isPresent()) {
        names.add(agency.get());
      } else if (!name.isBlank() && Shape.words(name) <= LONGEST_NAME && Shape.capitalised(name)) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static List<String> lines(CleanReport clean) {
    return clean.blocks(BlockType.CREDIT).stream()
        .map(Block::span)
        .map(span -> span.of(clean.report().text()))
        .toList();
  }
}
