package org.chancery.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells browsers: reports are hostile, and other sites have no business here. */
final class Headers {
  /** The names and values. */
  static final Map<String, String> ALL = all();

  private Headers() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    all.put("X-Content-Type-Options", "nosniff");
    // Without any, browsers call the origin of our own forms null.
    all.put("Referrer-Policy", "same-origin");
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put("Cross-Origin-Resource-Policy", "same-origin");
    all.put("X-Frame-Options", "DENY");
    return all;
  }
}
