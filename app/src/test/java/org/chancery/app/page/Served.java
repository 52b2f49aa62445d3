package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.Run;

/**
 * A ledger that {@code chancery serve} serves, a process of its own.
 *
 * @param process the server
 * @param base its address, without a slash at the end
 */
record Served(Process process, String base) implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://[\\d.]+:\\d+");

  /** Reads reports, if there are any, into a ledger of their own and serves it. */
  static Served of(Path directory, String name, Path... reports) {
    Path ledger = directory.resolve(name + ".db");
    if (reports.length == 0) {
      return of(ledger);
    }
    String[] read = new String[reports.length + 3];
    read[0] = "read";
    for (int i = 0; i < reports.length; i++) {
      read[i + 1] = reports[i].toString();
    }
    read[reports.length + 1] = "--ledger";
    read[reports.length + 2] = ledger.toString();
    Run reading = Run.chancery(read);
    assertThat(reading.code()).as(reading.err()).isZero();
    return of(ledger);
  }

  private static Served of(Path ledger) {
    List<String> command =
        new Run.Builder().command("serve", "--port", "0", "--ledger", ledger.toString());
    try {
      Path errors = Files.createTempFile(ledger.getParent(), "serve", ".err");
      Process process =
          new ProcessBuilder(command)
              .directory(Run.root().toFile())
              .redirectError(errors.toFile())
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = out.readLine();
      Matcher address = ADDRESS.matcher(String.valueOf(line));
      assertThat(address.find()).as(line + Files.readString(errors)).isTrue();
      return new Served(process, address.group());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
