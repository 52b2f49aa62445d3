package org.chancery.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.chancery.model.Problem;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/** One JSON object a line: one report each. Holds one line at a time. */
final class JsonLines implements Format {
  private static final String ARRAY =
      "one JSON document over several lines; write one object a line (jq -c '.[]' does it)";

  private final JsonReport json;

  JsonLines(ReportFields fields) {
    this.json = new JsonReport(fields);
  }

  @Override
  public boolean accepts(Input input) {
    String name = input.name();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    InputStream in = input.stream();
    in.mark(2);
    Charset wide = TextDecoder.utf16(in.readNBytes(2));
    in.reset();
    int reports = wide == null ? bytes(in, input, intake) : characters(in, wide, input, intake);
    if (reports == 0) {
      throw new UnreadableException("the file is empty; fill it or leave it out");
    }
  }

  private int bytes(InputStream in, Input input, Intake intake)
      throws IOException, UnreadableException {
    ByteLines lines = new ByteLines(in);
    int filled = 0;
    byte @Nullable [] line;
    while ((line = lines.next()) != null) {
      String text = decoded(line, lines, input, intake);
      if (text == null) {
        filled++;
      } else if (!text.isBlank()) {
        take(text, lines.number(), filled++ == 0, input, intake);
      }
    }
    return filled;
  }

  /** Returns the line as text, or null once its problem is handed on. */
  private static @Nullable String decoded(
      byte[] line, ByteLines lines, Input input, Intake intake) {
    try {
      if (lines.tooLong()) {
        throw new UnreadableException("the line is longer than 32 MB; split it");
      }
      return TextDecoder.decode(line);
    } catch (UnreadableException e) {
      problem(input, lines.number(), e, intake);
      return null;
    }
  }

  private int characters(InputStream in, Charset charset, Input input, Intake intake)
      throws IOException, UnreadableException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
    int number = 0;
    int filled = 0;
    String line;
    while ((line = reader.readLine()) != null) {
      number++;
      String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank()) {
        take(text, number, filled++ == 0, input, intake);
      }
    }
    return filled;
  }

  private void take(String line, int number, boolean first, Input input, Intake intake)
      throws UnreadableException {
    String bare = line.strip();
    if (first && (bare.equals("[") || bare.equals("{") || bare.startsWith("[{"))) {
      throw new UnreadableException(ARRAY);
    }
    try {
      intake.report(
          json.report(
              line,
              input.id() + "#" + number,
              remark -> intake.problem(new Problem(input.shown(), number, remark))));
    } catch (UnreadableException e) {
      problem(input, number, e, intake);
    }
  }

  private static void problem(Input input, int number, UnreadableException e, Intake intake) {
    intake.problem(new Problem(input.shown(), number, e.reason()));
  }
}
