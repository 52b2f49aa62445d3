package org.chancery.present;

/** How text is set off: by colours on a terminal, not at all elsewhere. */
public enum Style {
  /** No colours: files, pipes, {@code NO_COLOR}. */
  PLAIN,
  /** ANSI escapes. */
  COLOURED;

  String heading(String text) {
    return set("1", text);
  }

  String quiet(String text) {
    return set("2", text);
  }

  String warning(String text) {
    return set("33", text);
  }

  private String set(String code, String text) {
    return this == COLOURED && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
