package org.chancery.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
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

  @Override
  public Optional<Provenance> before(String id, String text) {
    return asked(() -> next.before(id, text));
  }

  private void guarded(Runnable handing) {
    asked(
        () -> {
          handing.run();
          return Optional.empty();
        });
  }

  private <T> Optional<T> asked(Supplier<Optional<T>> asking) {
    try {
      return asking.get();
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
