package org.chancery.model;

import java.util.Locale;

/** Names of states. */
public final class Countries {
  private Countries() {}

  /** Returns the English name of an ISO 3166 alpha-2 code, the code itself if there is none. */
  public static String name(String code) {
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }
}
