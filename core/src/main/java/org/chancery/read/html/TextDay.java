package org.chancery.read.html;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.chancery.read.text.PublishedDay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that stands on the page where pages have it: an element called so, a short line. */
final class TextDay {
  private static final String CALLED =
      "[class*=date], [class*=Date], [class*=publish], [class*=Publish], [class*=timestamp],"
          + " [class*=Timestamp], [id*=date], [class*=dateline], [class*=meta], [class*=posted]";

  private static final Pattern OTHER =
      Pattern.compile("(?i)\\b(?:updated|modified|today|expires|revised)\\b");

  private static final int LONGEST = 90;
  private static final int LOOKED_AT = 12;

  private TextDay() {}

  /** Returns the day, or null if no such element has one. */
  static @Nullable LocalDate of(Document page) {
    int looked = 0;
    for (Element element : page.select(CALLED)) {
      String text = element.text();
      if (text.length() > LONGEST || text.isBlank() || element.normalName().equals("meta")) {
        continue;
      }
      LocalDate day = OTHER.matcher(text).find() ? null : PublishedDay.loose(text);
      if (day != null) {
        return day;
      }
      if (++looked > LOOKED_AT) {
        return null;
      }
    }
    return null;
  }
}
