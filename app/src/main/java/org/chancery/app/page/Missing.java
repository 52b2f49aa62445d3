package org.chancery.app.page;

/**
 * What is shown where there is nothing.
 *
 * @param frame what stands around it
 * @param what what was looked for: {@code event}, {@code report}
 * @param id its id
 */
record Missing(Frame frame, String what, String id) {
  static Rendered of(String what, PageRequest request, Catalogue catalogue) {
    Frame frame = Frame.of("No such " + what, "", request.snapshot(), catalogue);
    return Rendered.missing(Templates.document("missing", new Missing(frame, what, request.id())));
  }
}
