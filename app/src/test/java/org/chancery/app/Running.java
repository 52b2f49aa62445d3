package org.chancery.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of {@code chancery} that goes on until it is told to stop. */
final class Running {
  private final Process process;
  private final Path out;
  private final Path err;

  private Running(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts the command in the clone's root.
   *
   * @param directory where what it prints is kept
   */
  static Running start(Path directory, String... args) throws Exception {
    Path out = Files.createTempFile(directory, "out", "");
    Path err = Files.createTempFile(directory, "err", "");
    Run.Builder builder = new Run.Builder();
    List<String> command = new ArrayList<>();
    if (interruptsAreIgnored()) {
      // As in whatever a shell started behind its back: the command would ignore them, too.
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.addAll(builder.command(args));
    Process process =
        builder.process(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Running(process, out, err);
  }

  private static boolean interruptsAreIgnored() throws Exception {
    return new ProcessBuilder("sh", "-c", "kill -INT $$").start().waitFor() == 0;
  }

  boolean goesOn() {
    return process.isAlive();
  }

  /** Returns what it has printed to standard output so far. */
  String out() throws IOException {
    return Files.readString(out);
  }

  /** Sends a signal, {@code INT} or {@code TERM}, and returns what has become of the run. */
  Run stop(String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    return new Run(process.waitFor(), out(), Files.readString(err));
  }
}
