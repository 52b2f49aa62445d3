package org.chancery.read.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into text: by byte-order mark, else as UTF-8 where the bytes are that (no
 * other encoding looks so by chance), else as the server says, else as the page says, else as the
 * bytes look.
 */
final class HtmlDecoder {
  private static final int HEAD = 4096;
  private static final int SAMPLE = 1 << 16;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /** Share of broken units above which a page is not what it says it is. */
  private static final double BROKEN = 0.002;

  private HtmlDecoder() {}

  /**
   * Returns the page as text.
   *
   * @throws UnreadableException if the bytes are no text
   */
  static String decode(byte[] bytes, @Nullable String server) throws UnreadableException {
    Charset marked = TextDecoder.utf16(bytes);
    if (marked != null) {
      return checked(new String(bytes, marked));
    }
    String utf8 = TextDecoder.strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return checked(utf8);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(head);
    for (String name : Arrays.asList(server, named.find() ? named.group(1) : null)) {
      Charset charset = charset(name);
      String text = charset == null ? null : new String(bytes, charset);
      if (text != null && broken(text) <= BROKEN * text.length()) {
        return checked(text);
      }
    }
    String utf8WithHoles = new String(bytes, StandardCharsets.UTF_8);
    if (broken(utf8WithHoles) <= BROKEN * utf8WithHoles.length()) {
      return checked(utf8WithHoles);
    }
    return checked(new String(bytes, looks(bytes)));
  }

  /** What pages call Latin-1 has been Windows' for thirty years; browsers read it so. */
  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.toLowerCase(Locale.ROOT);
    try {
      return switch (plain) {
        case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
            Charset.forName("windows-1252");
        case "iso-8859-9" -> Charset.forName("windows-1254");
        case "gb2312", "gbk" -> Charset.forName("GB18030");
        // A page whose bytes hold this name in ASCII is not in it.
        case "utf-16", "utf-16le", "utf-16be", "utf-32" -> null;
        default -> Charset.forName(plain);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset looks(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = charset(match.getName());
      if (charset != null && match.getConfidence() > 10) {
        return charset;
      }
    }
    return Charset.forName("windows-1252");
  }

  private static long broken(String text) {
    return text.chars().filter(unit -> unit == '\uFFFD').count();
  }

  private static String checked(String text) throws UnreadableException {
    int controls = 0;
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      char unit = text.charAt(i);
      controls += unit < ' ' && !Character.isWhitespace(unit) ? 1 : 0;
    }
    if (controls > text.length() / 50) {
      throw new UnreadableException("binary, not a page; convert it to text first");
    }
    return text.substring(start);
  }
}
