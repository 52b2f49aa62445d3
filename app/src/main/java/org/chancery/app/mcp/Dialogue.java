package org.chancery.app.mcp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The two streams of an assistant. The end of the questions is let through only when all of them
 * have been answered: the library stops at it, whatever it has in hand.
 */
final class Dialogue {
  /** Who cancels a question gets no answer to it; whoever is gone takes none. */
  private static final long PATIENCE_MILLIS = 30_000;

  private final Set<String> open = new HashSet<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final InputStream questions;
  private final OutputStream answers;

  Dialogue(InputStream in, OutputStream out) {
    this.questions = new Questions(in);
    this.answers = new Answered(out);
  }

  InputStream questions() {
    return questions;
  }

  OutputStream answers() {
    return answers;
  }

  /** Waits until there are no more questions, or the thread is interrupted. */
  void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void asked(@Nullable Message message) {
    if (message != null && message.asks()) {
      open.add(message.id());
    }
  }

  private synchronized void answered(@Nullable Message message) {
    if (message != null && message.answers()) {
      open.remove(message.id());
      notifyAll();
    }
  }

  private synchronized void gone() {
    open.clear();
    notifyAll();
  }

  private synchronized void awaitAnswers() {
    long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    try {
      for (long left = PATIENCE_MILLIS; !open.isEmpty() && left > 0; ) {
        wait(left);
        left = (until - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Questions extends FilterInputStream {
    private final MessageLines lines = new MessageLines(Dialogue.this::asked);

    Questions(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read >= 0) {
        lines.add(bytes, offset, read);
      } else {
        lines.finish();
        awaitAnswers();
        end.countDown();
      }
      return read;
    }
  }

  private final class Answered extends FilterOutputStream {
    private final MessageLines lines = new MessageLines(Dialogue.this::answered);

    Answered(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
        out.flush();
      } catch (IOException e) {
        gone();
        throw e;
      }
      lines.add(bytes, offset, length);
    }
  }
}
