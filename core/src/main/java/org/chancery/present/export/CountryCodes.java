package org.chancery.present.export;

import java.util.Locale;
import java.util.MissingResourceException;

/** ISO 3166 alpha-3, by which scholars' data know states. */
final class CountryCodes {
  private CountryCodes() {}

  /** Returns the alpha-3 code of an alpha-2 code, empty if there is none. */
  static String alpha3(String alpha2) {
    // Kosovo has no code; XKX is of the range that ISO leaves to users, and in common use.
    if (alpha2.equals("XK")) {
      return "XKX";
    }
    try {
      return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
