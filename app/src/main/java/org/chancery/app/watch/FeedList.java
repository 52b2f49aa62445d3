package org.chancery.app.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Problem;
import org.jspecify.annotations.Nullable;

/** The feeds that a user names: their addresses, and files with an address a line. */
public final class FeedList {
  private final Set<WebAddress> addresses = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private FeedList() {}

  /**
   * Returns the feeds of some words of the command line. In files, empty lines and what follows a
   * {@code #} at a line's beginning are passed over.
   */
  public static FeedList of(List<String> words) {
    FeedList list = new FeedList();
    for (String word : words) {
      if (word.contains("://")) {
        list.add(word, "command line", null);
      } else {
        list.file(Path.of(word));
      }
    }
    return list;
  }

  /** Returns the addresses in the order given, each once. */
  public List<WebAddress> addresses() {
    return List.copyOf(addresses);
  }

  /** Returns their hosts. */
  public Stream<String> hosts() {
    return addresses.stream().map(WebAddress::host);
  }

  /** Returns what is no address, or could not be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void file(Path file) {
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        String word = line.strip();
        if (!word.isEmpty() && !word.startsWith("#")) {
          add(word, file.toString(), number);
        }
      }
    } catch (IOException e) {
      problems.add(
          new Problem(
              file.toString(),
              null,
              "cannot be read ("
                  + e.getClass().getSimpleName()
                  + "); give a file with an address a line, or addresses (https://…)"));
    }
  }

  private void add(String word, String file, @Nullable Integer line) {
    try {
      addresses.add(WebAddress.parse(word));
    } catch (FetchException e) {
      problems.add(new Problem(file, line, e.reason()));
    }
  }
}
