package org.chancery.app.page;

import java.util.List;

/**
 * What was read, and what was not.
 *
 * @param frame what stands around it
 * @param csrf what the form hands back
 * @param facts how much was read, and how its dates are known
 * @param waiting what other processes have read that is not shown yet, in words; empty if nothing
 * @param busy whether something that was handed in is not read yet: {@code true} or {@code false}
 * @param uploads what was handed in since the server started, the last first
 * @param unread the reports that were kept but not read, and why
 * @param reports the reports, a part of them
 * @param paging which part
 */
record StatusView(
    Frame frame,
    String csrf,
    List<ReportView.Fact> facts,
    String waiting,
    String busy,
    List<HandedIn> uploads,
    List<Unread> unread,
    List<Entry> reports,
    Paging paging) {
  /**
   * Files that were handed in together.
   *
   * @param files their names
   * @param received when
   * @param state how far they have got
   * @param counts how many reports were in them
   * @param problems what could not be read, and why
   */
  record HandedIn(
      String files, String received, String state, String counts, List<String> problems) {}

  /**
   * A report that was not read.
   *
   * @param id its id
   * @param href its page
   * @param why why not
   */
  record Unread(String id, String href, String why) {}

  /**
   * A report.
   *
   * @param title its title, its id where it has none
   * @param id its id
   * @param href its page
   * @param outlet who published it, empty if that is not known
   * @param published when, and how that is known
   * @param claims how many claims it makes
   * @param read when it came into the ledger, empty if that was not noted
   */
  record Entry(
      String title,
      String id,
      String href,
      String outlet,
      String published,
      int claims,
      String read) {}

  /** Copies the lists. */
  StatusView {
    facts = List.copyOf(facts);
    uploads = List.copyOf(uploads);
    unread = List.copyOf(unread);
    reports = List.copyOf(reports);
  }
}
