package org.chancery.read;

import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures of who takes the reports, which are not ours to swallow, from the readers' own.
 */
final class Guard implements Intake {
  private final Intake next;
  private @Nullable Throwable fault;

  Guard(Intake next) {
    this.next = next;
  }

  @Override
  public void report(Report report) {
    guarded(() -> next.report(report));
  }

  @Override
  public void problem(Problem problem) {
    guarded(() -> next.problem(problem));
  }

  @Override
  public void failure(Problem problem) {
    guarded(() -> next.failure(problem));
  }

  private void guarded(Runnable handing) {
    try {
      handing.run();
    } catch (RuntimeException | Error e) {
      fault = e;
      throw e;
    }
  }

  /** Returns whether it was the taker that threw {@code e}. */
  boolean threw(Throwable e) {
    return fault == e;
  }
}
