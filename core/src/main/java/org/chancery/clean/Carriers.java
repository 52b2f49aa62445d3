package org.chancery.clean;

import java.util.List;

/** Tells whose copy a report carries. */
public final class Carriers {
  private static final CreditLines CREDITS = new CreditLines(Agencies.load());

  private Carriers() {}

  /**
   * Returns the agencies and media whose copy the report carries as a whole: the agency of its
   * dateline, then the sources it credits ({@code Source: Kyodo}). An outlet's own name in its
   * dateline, those who helped ({@code additional reporting by}) and picture credits do not count.
   */
  public static List<String> of(CleanReport clean) {
    return CREDITS.carriers(clean, Dateline.of(clean));
  }
}
