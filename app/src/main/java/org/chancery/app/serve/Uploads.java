package org.chancery.app.serve;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chancery.app.serve.ReadStatus.State;
import org.chancery.app.serve.ReadStatus.Upload;
import org.chancery.model.Problem;

/** Reads what is handed in, one upload after another, behind the requests. Thread-safe. */
final class Uploads implements AutoCloseable {
  /** How many of the last ones are told of. */
  private static final int TOLD = 50;

  private final Reader reader;
  private final Runnable done;
  private final Clock clock;
  private final ThreadPoolExecutor worker;
  private final Deque<Upload> last = new ArrayDeque<>();
  private int count;

  /**
   * Opens the desk.
   *
   * @param done is run when something has been read
   * @param queue how many may wait
   */
  Uploads(Reader reader, Runnable done, Clock clock, int queue) {
    this.reader = reader;
    this.done = done;
    this.clock = clock;
    this.worker =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            task -> {
              Thread thread = new Thread(task, "chancery-read");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes files; they are read later.
   *
   * @throws Refusal if too many wait already
   */
  Upload take(List<UploadedFile> files) {
    Spool spool = spooled(files);
    Upload upload = entered(spool.names());
    try {
      worker.execute(() -> read(upload, spool));
      return upload;
    } catch (RejectedExecutionException e) {
      spool.close();
      forget(upload);
      throw new Refusal(503, "Too many wait", "what was handed in before is read first", List.of());
    }
  }

  private static Spool spooled(List<UploadedFile> files) {
    try {
      return Spool.of(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Upload upload, Spool spool) {
    note(with(upload, State.READING, new Reader.Outcome(0, 0, List.of())));
    try (spool) {
      Reader.Outcome outcome = reader.read(spool.files());
      List<Problem> problems = outcome.problems().stream().map(spool::named).toList();
      done.run();
      note(
          with(
              upload,
              State.DONE,
              new Reader.Outcome(outcome.reports(), outcome.fresh(), problems)));
    } catch (RuntimeException e) {
      Problem problem =
          new Problem(String.join(", ", upload.files()), null, "reading ended: " + e.getMessage());
      note(with(upload, State.FAILED, new Reader.Outcome(0, 0, List.of(problem))));
    }
  }

  private static Upload with(Upload upload, State state, Reader.Outcome outcome) {
    return new Upload(
        upload.number(),
        upload.files(),
        upload.received(),
        state,
        outcome.reports(),
        outcome.fresh(),
        outcome.problems());
  }

  private synchronized Upload entered(List<String> files) {
    Upload upload = new Upload(++count, files, clock.instant(), State.QUEUED, 0, 0, List.of());
    last.addFirst(upload);
    if (last.size() > TOLD) {
      last.removeLast();
    }
    return upload;
  }

  private synchronized void note(Upload now) {
    List<Upload> all = new ArrayList<>(last);
    all.replaceAll(each -> each.number() == now.number() ? now : each);
    last.clear();
    last.addAll(all);
  }

  private synchronized void forget(Upload upload) {
    last.removeIf(each -> each.number() == upload.number());
  }

  /** Returns what was handed in, the last first. */
  synchronized List<Upload> all() {
    return List.copyOf(last);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
