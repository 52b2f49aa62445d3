package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Why a request is not answered as asked, for the client. */
public final class Refusal extends RuntimeException {
  private final int status;
  private final String title;
  private final List<String> near;

  /**
   * Makes a refusal.
   *
   * @param status the HTTP status
   * @param title what is wrong, the same for all of its kind
   * @param detail what is wrong with this request and what to do about it
   * @param near what may have been meant
   */
  public Refusal(int status, String title, String detail, List<String> near) {
    super(requireNonNull(detail, "detail"), null, false, false);
    this.status = status;
    this.title = requireNonNull(title, "title");
    this.near = List.copyOf(near);
  }

  /** Returns that a parameter cannot be understood. */
  public static Refusal parameter(String name, String detail) {
    return new Refusal(400, "Bad parameter", name + ": " + detail, List.of());
  }

  /** Returns that something is not in the ledger. */
  public static Refusal missing(String detail, List<String> near) {
    return new Refusal(404, "Not in the ledger", detail, near);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  List<String> near() {
    return near;
  }
}
