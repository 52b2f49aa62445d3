package org.chancery.annotate.actor;

/** Tells whether a word for an office may mean a given office. */
final class OfficeWords {
  private OfficeWords() {}

  /**
   * Returns whether who holds {@code office} may be called {@code told}: 'the minister' a foreign
   * minister, 'the leader' a president, 'the secretary' a secretary of state.
   */
  static boolean agree(String told, String office) {
    return told.equals(office)
        || office.endsWith(" " + told)
        || office.startsWith(told + " ") && !office.startsWith(told + " of staff")
        || told.equals("leader") && WordList.HEADS_OF_STATE.has(office)
        || told.equals("head of state") && WordList.MONARCHS_AND_PRESIDENTS.has(office)
        || told.equals("top diplomat")
            && (office.equals("foreign minister")
                || office.equals("secretary of state")
                || office.equals("foreign secretary"))
        || told.equals("envoy") && (office.contains("ambassador") || office.endsWith("envoy"))
        || told.equals("diplomat")
            && (office.contains("ambassador")
                || office.equals("foreign minister")
                || office.equals("deputy foreign minister"))
        || told.equals("foreign minister") && office.equals("top diplomat")
        || told.equals("defense minister") && office.startsWith("defen")
        || told.equals("official") && !WordList.HEADS_OF_STATE.has(office);
  }
}
