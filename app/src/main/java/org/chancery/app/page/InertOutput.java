package org.chancery.app.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Writes what reports say as text that does nothing: escaped by its context, which the library sees
 * to, and without control characters, which could turn the rest of the page around.
 */
final class InertOutput extends OwaspHtmlTemplateOutput {
  InertOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(value == null ? null : Controls.replaced(value));
  }
}
