package org.chancery.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Makes documents of views. Thread-safe. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  /**
   * Returns the document.
   *
   * @param name the template's file name without its ending
   * @param view what it shows: its one parameter
   */
  static String document(String name, Object view) {
    StringOutput text = new StringOutput();
    ENGINE.render(name + ".jte", view, new InertOutput(text));
    return text.toString();
  }
}
