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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.chancery.present.Style;
import org.chancery.present.export.Document;
import org.jspecify.annotations.Nullable;

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
    write(Document.ofLines(() -> lines), null);
  }

  /**
   * Writes a document to standard output, or to a file: all of it or nothing.
   *
   * @param file where to, or null for standard output
   * @return the exit code
   * @throws OutputException if standard output takes no more
   */
  int write(Document document, @Nullable Path file) {
    progress.clear();
    if (file != null) {
      return save(document, file);
    }
    try {
      document.writeTo(out);
      out.flush();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private int save(Document document, Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(draft)) {
        document.writeTo(writer);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return ExitCode.OK;
    } catch (IOException e) {
      draft.toFile().delete();
      complain("chancery: cannot write " + file + ": " + reason(e));
      return ExitCode.FAILED;
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof NoSuchFileException
        ? "there is no such directory; make it, or name a file elsewhere"
        : String.valueOf(failure.getMessage());
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
