package org.chancery.app.serve;

import java.util.List;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status tells what kind it is
 * @param title what is wrong
 * @param status the HTTP status
 * @param detail what is wrong with this request, and what to do
 * @param near what may have been meant
 */
public record ProblemRow(String type, String title, int status, String detail, List<String> near) {
  /** Copies the list. */
  public ProblemRow {
    near = List.copyOf(near);
  }

  static ProblemRow of(Refusal refusal) {
    return new ProblemRow(
        "about:blank", refusal.title(), refusal.status(), refusal.detail(), refusal.near());
  }
}
