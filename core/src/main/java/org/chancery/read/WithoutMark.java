package org.chancery.read;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Characters without the byte-order mark they may begin with. */
final class WithoutMark extends PushbackReader {
  private boolean begun;

  WithoutMark(Reader in) {
    super(in, 1);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      int first = read();
      if (first >= 0 && first != '\uFEFF') {
        unread(first);
      }
    }
    return super.read(buffer, offset, length);
  }
}
