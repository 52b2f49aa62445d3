package org.chancery.read;

/** How deep the elements of an XML text lie in one another, told without a parser. */
final class XmlDepth {
  private final CharSequence xml;
  private int at;

  private XmlDepth(CharSequence xml) {
    this.xml = xml;
  }

  /** Returns whether elements lie more than {@code most} deep. */
  static boolean exceeds(CharSequence xml, int most) {
    return new XmlDepth(xml).exceeds(most);
  }

  private boolean exceeds(int most) {
    int depth = 0;
    while (at < xml.length() && depth <= most) {
      if (xml.charAt(at) != '<') {
        at++;
      } else if (starts("<![CDATA[")) {
        skip("]]>");
      } else if (starts("<!--")) {
        skip("-->");
      } else if (starts("<?") || starts("<!")) {
        skip(">");
      } else {
        boolean closing = starts("</");
        skip(">");
        boolean empty = at > 1 && at <= xml.length() && xml.charAt(at - 2) == '/';
        depth += closing ? -1 : empty ? 0 : 1;
      }
    }
    return depth > most;
  }

  private boolean starts(String text) {
    return at + text.length() <= xml.length()
        && text.contentEquals(xml.subSequence(at, at + text.length()));
  }

  /** Goes behind the next {@code end}, or to the end of all. */
  private void skip(String end) {
    while (at < xml.length() && !starts(end)) {
      at++;
    }
    at = Math.min(xml.length(), at + end.length());
  }
}
