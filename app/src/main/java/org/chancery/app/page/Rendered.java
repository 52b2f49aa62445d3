package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent.
 *
 * @param status the HTTP status: 200, 302 if it is elsewhere, 404 if it tells that something is not
 *     there
 * @param html the whole document; nothing in it is inline that the policy forbids (scripts, styles)
 * @param location the address at which it is, or null if it is here
 */
public record Rendered(int status, String html, @Nullable String location) {
  /** Checks that there is a document. */
  public Rendered {
    requireNonNull(html, "html");
  }

  /** Returns a page that tells what was asked for. */
  public static Rendered of(String html) {
    return new Rendered(200, html, null);
  }

  /** Returns a page that tells that something is not there. */
  public static Rendered missing(String html) {
    return new Rendered(404, html, null);
  }

  /** Returns where to look instead. */
  public static Rendered elsewhere(String location) {
    return new Rendered(302, "", location);
  }
}
