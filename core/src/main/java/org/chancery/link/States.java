package org.chancery.link;

import java.util.Locale;

/** The usual English names of states, from the JDK's CLDR data. */
final class States {
  private States() {}

  /** Returns the English name of an ISO 3166 alpha-2 code, or the code if it is unknown. */
  static String name(String code) {
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }
}
