package org.chancery.present.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that leaves the house: the same ledger, the same characters. */
public interface Document {
  /**
   * Writes all of it.
   *
   * @param out takes the characters; it is neither flushed nor closed
   * @throws IOException if it does not take them
   */
  void writeTo(Writer out) throws IOException;

  /**
   * Returns the document of some lines, each with a line feed.
   *
   * @param lines gives the lines, which have none
   */
  static Document ofLines(Supplier<Stream<String>> lines) {
    return out -> {
      for (Iterator<String> each = lines.get().iterator(); each.hasNext(); ) {
        out.write(each.next());
        out.write('\n');
      }
    };
  }
}
