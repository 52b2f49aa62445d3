package org.chancery.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does work on all processors while its owner goes on, and gives what comes of it in the order in
 * which it was begun. For one owner's thread only.
 *
 * @param <T> what comes of it
 */
final class Readers<T> {
  private final ThreadPoolExecutor pool;
  private final Deque<Future<T>> begun = new ArrayDeque<>();

  /** Hires readers, who go when there has been nothing to do for a second. */
  Readers() {
    int processors = Runtime.getRuntime().availableProcessors();
    pool =
        new ThreadPoolExecutor(
            processors,
            processors,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "chancery-reader");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
  }

  /** Begins a piece of work. */
  void begin(Callable<T> work) {
    begun.add(pool.submit(work));
  }

  /** Returns how many pieces have been begun of which nobody has taken what came of them. */
  int begun() {
    return begun.size();
  }

  /**
   * Waits for the work that was begun first.
   *
   * @param count how many pieces
   * @return what came of them
   */
  List<T> take(int count) {
    List<T> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(result(begun.remove()));
    }
    return results;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reports are read", e);
    }
  }
}
