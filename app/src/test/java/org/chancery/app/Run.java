package org.chancery.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One run of {@code chancery} as a process of its own.
 *
 * @param code its exit code
 * @param out what it printed to standard output, in UTF-8
 * @param err what it printed to standard error, in UTF-8
 */
public record Run(int code, String out, String err) {

  /** Runs the command in the clone's root. */
  public static Run chancery(String... args) {
    return new Builder().run(args);
  }

  /** Returns the root of the clone. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return here.endsWith("app") ? here.getParent() : here;
  }

  /** A run with other surroundings. */
  public static final class Builder {
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> javaOptions = new ArrayList<>();
    private Path directory = root();

    Builder with(String variable, String value) {
      environment.put(variable, value);
      return this;
    }

    Builder java(String... options) {
      javaOptions.addAll(List.of(options));
      return this;
    }

    Builder in(Path where) {
      directory = where;
      return this;
    }

    /** Returns what starts the command, for a shell or a process. */
    public List<String> command(String... args) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // Most runs end before the second compiler pays.
      command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      command.addAll(javaOptions);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
      command.addAll(List.of(args));
      return command;
    }

    Run run(String... args) {
      return run(command(args));
    }

    /** Returns a process of a command, in these surroundings. */
    ProcessBuilder process(List<String> command) {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder
          .environment()
          .keySet()
          .removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().putAll(environment);
      return builder;
    }

    Run run(List<String> command) {
      try {
        Process process = process(command).start();
        process.getOutputStream().close();
        CompletableFuture<String> err =
            CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Run(process.waitFor(), out, err.join());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private static String text(InputStream stream) {
      try (stream) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
