package org.chancery.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.chancery.present.Style;

/** The process's output, UTF-8 with {@code \n} whatever the locale. */
final class Console {
  private final Writer out;
  private final PrintWriter err;
  private final Style style;
  private final Progress progress;
  private boolean outputGone;

  private Console(OutputStream out, OutputStream err, Style style, boolean showProgress) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.style = style;
    this.progress = showProgress ? new Progress(this.err) : Progress.NONE;
  }

  /** Returns the console of this process. */
  static Console ofProcess() {
    Terminal terminal = Terminal.of(System.getProperty("chancery.terminal"));
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal.style(System.getenv()),
        terminal.err());
  }

  Style style() {
    return style;
  }

  Progress progress() {
    return progress;
  }

  /** Where usage errors, problems and failures go. */
  PrintWriter err() {
    return err;
  }

  /** Where help goes. */
  PrintWriter help() {
    return new PrintWriter(out, false);
  }

  /**
   * Prints the lines.
   *
   * @throws OutputException if nobody takes them any more
   */
  void print(Stream<String> lines) {
    progress.clear();
    try {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        out.write(each.next());
        out.write('\n');
      }
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Prints one line to standard error. */
  void complain(String line) {
    progress.clear();
    err.print(line + "\n");
    err.flush();
  }

  /** Flushes what is left and returns the exit code: {@code code}, or failed if that failed. */
  int finish(int code) {
    progress.clear();
    if (outputGone) {
      return code;
    }
    try {
      out.flush();
      return code;
    } catch (IOException e) {
      return outputFailed(e);
    }
  }

  /** Says why output failed, unless its reader only had enough of it, as {@code head} does. */
  int outputFailed(IOException failure) {
    outputGone = true;
    String message = String.valueOf(failure.getMessage());
    if (message.contains("Broken pipe")) {
      return ExitCode.OK;
    }
    complain("chancery: cannot write the output: " + message);
    return ExitCode.FAILED;
  }
}
