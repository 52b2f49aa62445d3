package org.chancery.present;

import java.util.Locale;

/** Names of countries for the reader. */
final class Countries {
  private Countries() {}

  /** Returns the English name of an ISO 3166 alpha-2 code, the code itself if there is none. */
  static String name(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
