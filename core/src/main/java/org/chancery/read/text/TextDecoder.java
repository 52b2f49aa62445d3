package org.chancery.read.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8 where it is that, else whatever they look like. */
public final class TextDecoder {
  private static final int LEAST_CONFIDENCE = 10;

  private TextDecoder() {}

  /**
   * Returns the text without a byte-order mark.
   *
   * @throws UnreadableException if the bytes are no text
   */
  public static String decode(byte[] bytes) throws UnreadableException {
    Charset marked = utf16(bytes);
    String text =
        marked != null ? new String(bytes, marked) : strict(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      // Bytes that break UTF-8 and hold controls are not worth a guess at an alphabet.
      requireText(new String(bytes, StandardCharsets.ISO_8859_1));
      text = guess(bytes);
    }
    requireText(text);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Returns the UTF-16 that a byte-order mark announces, or null. */
  public static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (mark == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    return mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  /** Returns what the bytes say in a charset, or null if they are none of its. */
  public static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String guess(byte[] bytes) throws UnreadableException {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(match.getName())) {
        return new String(bytes, Charset.forName(match.getName()));
      }
    }
    throw new UnreadableException("its encoding cannot be told; save it as UTF-8");
  }

  private static void requireText(String text) throws UnreadableException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0) {
        throw new UnreadableException("binary, not text; convert it to text first");
      }
      if (unit < ' ' && !Character.isWhitespace(unit)) {
        controls++;
      }
    }
    if (controls > text.length() / 50) {
      throw new UnreadableException("binary, not text; convert it to text first");
    }
  }
}
