package org.chancery.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The user's wish to stop: Ctrl-C, or SIGTERM. While one of these is open, the process does not end
 * before what it has in hand is done, unless that takes too long; then it ends with the exit code
 * that the signal asks for (130 or 143), which Java sees to.
 */
final class Stop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Console console;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "stop");

  private Stop(Console console) {
    this.console = console;
  }

  /** Begins to heed signals. */
  static Stop heeded(Console console) {
    Stop stop = new Stop(console);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  private void ask() {
    asked.countDown();
    console.progress().show("stopping when what is in hand is done …");
    try {
      if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        console.complain("chancery: stopped in the middle; what the ledger had by then it keeps");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the user has asked to stop. */
  boolean asked() {
    return asked.getCount() == 0;
  }

  /** Ends what is being done if the user has asked to stop. */
  void check() {
    if (asked()) {
      throw new StoppedException();
    }
  }

  /** Waits so long, or until the user asks to stop. */
  void await(Duration time) {
    try {
      if (asked.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StoppedException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  /** Lets the process end: what was in hand is done. */
  @Override
  public void close() {
    done.countDown();
    if (!asked()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The signal has come this very moment; the hook finds nothing to wait for.
      }
    }
  }

  /** Says that the user has asked to stop. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("stopped");
    }
  }
}
