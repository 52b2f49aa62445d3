package org.chancery.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;

/** Finds who published a report, by what the input says or how the page speaks of itself. */
final class OutletFinder {
  private static final String NAME =
      "((?:The )?\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:\\.\\p{Ll}{2,4}\\b)?(?: (?:of |and |the )?\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,4})";

  /** How a page names itself in its furniture. */
  private static final List<Pattern> OWN_WORDS =
      List.of(
          Pattern.compile("(?i:a message|a note) from (?:the editors? of )?" + NAME + "\\s*:"),
          Pattern.compile("[Bb]y supporting " + NAME + ","),
          Pattern.compile(
              "\\b(?:journalist|reporter|correspondent|editor|columnist|writer|contributor)s? (?:for|at|with|of) "
                  + NAME),
          Pattern.compile("(?i:copyright|©|\\(c\\))[\\s©,]*(?:19|20)\\d\\d,? " + NAME),
          Pattern.compile("[Yy]ou can read more \\p{Ll}+ \\p{Ll}+ on " + NAME));

  private final List<String> mediaWords =
      Yaml.strings(Yaml.list("outlets.yaml").get(0), "media_words");
  private final Agencies agencies = Agencies.load();

  /** Returns the outlet of a report, or null if neither input nor page tells. */
  @Nullable String of(CleanReport clean, Optional<Dateline> dateline) {
    String given = clean.report().outlet();
    if (given != null) {
      return given;
    }
    String signature = signature(clean, dateline.map(Dateline::provider));
    return signature != null ? signature : ownWords(clean);
  }

  /** A name alone on the last line, which its dateline or its own words show to be an outlet's. */
  private @Nullable String signature(CleanReport clean, Optional<String> provider) {
    String found = null;
    for (Block credit : clean.blocks(BlockType.CREDIT)) {
      String line = credit.span().of(clean.report().text());
      boolean same = provider.filter(name -> squeezed(name).equals(squeezed(line))).isPresent();
      boolean media = Shape.words(line) <= 4 && Shape.capitalised(line) && speaksOfMedia(line);
      if ((same || media) && agencies.named(line).isEmpty() && !line.contains(":")) {
        found = line;
      }
    }
    return found;
  }

  private static @Nullable String ownWords(CleanReport clean) {
    for (Block block : clean.blocks(BlockType.FURNITURE)) {
      String text = block.span().of(clean.report().text());
      for (Pattern pattern : OWN_WORDS) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
          return matcher.group(1).replaceAll("[.,]+$", "");
        }
      }
    }
    return null;
  }

  private boolean speaksOfMedia(String line) {
    return List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .anyMatch(mediaWords::contains);
  }

  private static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
