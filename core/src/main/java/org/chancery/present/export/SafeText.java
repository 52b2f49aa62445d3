package org.chancery.present.export;

/**
 * Text of reports as foreign programs can bear it. Reports are hostile: they may hold what no XML
 * and no calendar may, or what makes the text around it read otherwise than it stands.
 */
final class SafeText {
  private static final char REPLACEMENT = '\ufffd';

  private SafeText() {}

  /** Returns the text with halves of surrogate pairs, which UTF-8 cannot hold, replaced. */
  static String encodable(String text) {
    return map(text, false);
  }

  /**
   * Returns the text on one line, with controls, and marks that turn the direction of what stands
   * beside them, replaced.
   */
  static String line(String text) {
    return map(text, true);
  }

  private static String map(String text, boolean strict) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isHalf(point) || (strict && isUnsafe(point)) ? REPLACEMENT : point)
        .map(point -> strict && Character.isWhitespace(point) ? ' ' : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isUnsafe(int point) {
    boolean noncharacter = (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
    return noncharacter || turns(point) || (Character.isISOControl(point) && !isSpace(point));
  }

  /** Embeddings, overrides and isolates: their effect does not end with the quotation. */
  private static boolean turns(int point) {
    return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) && point < 0x1c;
  }
}
