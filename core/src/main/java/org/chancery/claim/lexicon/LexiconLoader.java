package org.chancery.claim.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the lexicon from the resources of this package. */
public final class LexiconLoader {
  private static final String FOLDER = "/org/chancery/claim/";
  private static final List<String> FILES =
      List.of(
          "visit",
          "meeting",
          "call",
          "agreement",
          "transfer",
          "measure",
          "operators",
          "words",
          "acts");

  private LexiconLoader() {}

  /**
   * Returns the lexicon that comes with the program.
   *
   * @throws IllegalStateException if a file of it is missing or an entry is malformed
   */
  public static Lexicon load() {
    YAMLMapper mapper = new YAMLMapper();
    List<Frame> frames = new ArrayList<>();
    List<Operator> operators = new ArrayList<>();
    Words words = null;
    Acts acts = null;
    for (String file : FILES) {
      try (InputStream in = LexiconLoader.class.getResourceAsStream(FOLDER + file + ".yaml")) {
        if (in == null) {
          throw new IllegalStateException("lexicon file missing: " + FOLDER + file + ".yaml");
        }
        JsonNode root = mapper.readTree(in);
        LexiconFile entries = new LexiconFile(file, root);
        frames.addAll(entries.frames());
        operators.addAll(entries.operators());
        if (file.equals("words")) {
          words = entries.words();
        } else if (file.equals("acts")) {
          acts = ActsFile.read(root);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon file " + file, e);
      }
    }
    if (words == null || acts == null) {
      throw new IllegalStateException("lexicon without word classes");
    }
    return new Lexicon(frames, operators, words, acts);
  }
}
