package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

/**
 * A page as it is sent.
 *
 * @param status the HTTP status: 200, 404 if it tells that something is not there
 * @param html the whole document; nothing in it is inline that the policy forbids (scripts, styles)
 */
public record Rendered(int status, String html) {
  /** Checks that there is a document. */
  public Rendered {
    requireNonNull(html, "html");
  }

  /** Returns a page that tells what was asked for. */
  public static Rendered of(String html) {
    return new Rendered(200, html);
  }

  /** Returns a page that tells that something is not there. */
  public static Rendered missing(String html) {
    return new Rendered(404, html);
  }
}
