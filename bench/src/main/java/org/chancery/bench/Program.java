package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program to be run in the clone's root.
 *
 * @param command its name and arguments
 */
record Program(List<String> command) {
  Program {
    command = List.copyOf(command);
  }

  static Program named(String name) {
    return new Program(List.of(name));
  }

  /** Returns the command under measurement. */
  static Program chancery() {
    return named(Home.path().resolve("chancery").toString());
  }

  Program with(String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return new Program(all);
  }

  Program with(Path more) {
    return with(more.toString());
  }

  /**
   * Runs it, its complaints going where ours go.
   *
   * @return what it printed
   * @throws BenchException if it is missing or fails
   */
  String run() {
    try {
      Process process = start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new BenchException("failed with exit code " + code + ": " + this);
      }
      return out;
    } catch (IOException e) {
      throw new BenchException("cannot read what it prints (" + e.getMessage() + "): " + this);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted: " + this);
    }
  }

  /**
   * Starts it, its complaints going where ours go.
   *
   * @throws BenchException if it is missing
   */
  Process start() {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Home.path().toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new BenchException(
          "cannot run " + command.get(0) + "; is it installed? (" + e.getMessage() + ")");
    }
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }
}
