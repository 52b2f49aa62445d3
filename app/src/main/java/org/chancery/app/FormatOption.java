package org.chancery.app;

import picocli.CommandLine.Option;

/** Whom the output is for. */
final class FormatOption {
  /** Forms of output. */
  enum Format {
    /** For readers. */
    text,
    /** For programs: one JSON object a line. */
    jsonl
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for readers, jsonl for programs (default: text).")
  private Format format = Format.text;

  boolean json() {
    return format == Format.jsonl;
  }
}
